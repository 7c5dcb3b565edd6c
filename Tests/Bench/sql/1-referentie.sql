-- The files in `referentie/`, and the tables that the rows go to. The table `periode` is there already.
-- Variables: `referentie`, the folder.

create macro referentie(naam) as table
    from read_csv(getvariable('referentie') || '/' || naam || '.csv', delim = ';', header = true, all_varchar = true);

create type gemeentecode as enum (select code from referentie('gemeenten'));

create type intrekking as enum ('ingetrokken', 'vervallen', 'afgewezen', 'afgekeurd', 'geannuleerd', 'verwijderd');

create type voorziening as enum (
    'ambulant', 'pleegzorg', 'gezinshuis', 'residentieel', 'beschikbaarheidsvoorziening', 'jeugdzorgplus', 'overig',
    'onbekend'
);

-- `GM0153` in any case, `0153` and `153` mean the same; null when there is no such gemeente.
create macro gemeente_of(tekst) as
    try_cast(
        case when tekst[1] between '0' and '9' then 'GM' || lpad(tekst, 4, '0') else upper(tekst) end as gemeentecode
    );

-- Cents of an amount that the CSV reader can't read itself: `€ 1234,56`, `-€ 12,50`, `1.234,56`.
create macro cents_of(tekst) as
    (try_cast(
        case when regexp_full_match(tekst, '-?(€ )?(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?')
        then replace(replace(replace(tekst, '.', ''), '€ ', ''), ',', '.') end as decimal(14, 2)
    ) * 100)::bigint;

create table productregel as
select
    rtrim(productcode, '*') as code,
    productcode like '%*' as is_prefix,
    voorziening::voorziening as voorziening,
    gemeente::gemeentecode as gemeente,
    coalesce(vanaf::date, date '1900-01-01') as vanaf,
    coalesce(tm::date, date '2199-12-31') as tm
from referentie('voorzieningen');

-- What the bronregels say, per period: without one, the declaratie.
create table bron as
select
    periode.code as periode,
    soort.naam as voorziening,
    coalesce(arg_max(regel.bron, regel.vanaf_jaar::integer), 'declaratie') as bron
from periode
cross join (select unnest(enum_range(null::voorziening))::voorziening as naam) as soort
left join referentie('bronregels') as regel
    on regel.voorziening = soort.naam::varchar and regel.vanaf_jaar::integer <= year(periode.eerste)
group by all;

create table aanvullend as
select periode, voorziening, sum((replace(bedrag, ',', '.')::decimal(14, 2) * 100)::bigint) as bedrag
from referentie('aanvullende_bedragen')
group by all;

create table indicatie (
    bestand usmallint, gemeente gemeentecode, nummer varchar, jeugdige varchar, productcode varchar,
    begindatum date, einddatum date, registratiedatum date, vervalt boolean, telt boolean
);

create table declaratie (
    bestand usmallint, gemeente gemeentecode, aanbieder varchar, nummer varchar, jeugdige varchar, productcode varchar,
    begindatum date, einddatum date, cents bigint, registratiedatum date, vervalt boolean, telt boolean
);

-- The columns that a file may lack.
create table optioneel (aanbieder varchar, status varchar, reden_wijziging varchar, wet varchar, debet_credit varchar);

-- From records to jeugdigen: per period what was declared, what was indicated, and in which groups the jeugdige counts.

-- The amount of the first k of n days is c·k/n, rounded towards zero; that in the period is the difference of two.
-- Whoever was fully credited was not declared for.
create table gedeclareerd as
select
    jeugdige, periode, voorziening,
    sum(bedrag)::bigint as bedrag,
    min(cents) >= 0 or sum(bedrag) > 0 as telt
from (
    select
        jeugdige,
        periode.code as periode,
        coalesce(voorziening, 'onbekend') as voorziening,
        cents,
        einddatum - begindatum + 1 as dagen,
        cents * least(periode.laatste - begindatum + 1, dagen) // dagen
            - cents * greatest(periode.eerste - begindatum, 0) // dagen as bedrag
    from declaratie
    join periode on begindatum <= periode.laatste and einddatum >= periode.eerste
    left join product
        on product.gemeente = declaratie.gemeente and product.productcode = declaratie.productcode
        and begindatum between product.vanaf and product.tm
)
group by all;

drop table declaratie;

create view geindiceerd as
select jeugdige, periode.code as periode, coalesce(voorziening, 'onbekend') as voorziening
from indicatie
join periode on begindatum <= periode.laatste and einddatum >= periode.eerste
left join product
    on product.gemeente = indicatie.gemeente and product.productcode = indicatie.productcode
    and begindatum between product.vanaf and product.tm;

create table jeugdige as
with spoor as (
    select
        jeugdige, periode, voorziening, bedrag,
        false as met_indicatie,
        telt as met_declaratie,
        telt and bron in ('declaratie', 'beide') as ontvangt
    from gedeclareerd join bron using (periode, voorziening)
    union all
    select jeugdige, periode, voorziening, 0, true, false, bron in ('indicatie', 'beide')
    from geindiceerd join bron using (periode, voorziening)
)
select
    periode,
    bool_or(met_indicatie) as met_indicatie,
    bool_or(met_declaratie) as met_declaratie,
    bool_or(ontvangt and voorziening = 'ambulant') as ambulant,
    bool_or(ontvangt and voorziening in ('pleegzorg', 'gezinshuis')) as gezinsvorm,
    bool_or(ontvangt and voorziening in ('residentieel', 'beschikbaarheidsvoorziening')) as residentieel,
    bool_or(ontvangt and voorziening = 'jeugdzorgplus') as jeugdzorgplus,
    gezinsvorm or residentieel or jeugdzorgplus as niet_thuis,
    sum(bedrag) filter (voorziening = 'ambulant') as bedrag_ambulant,
    sum(bedrag) filter (voorziening in ('pleegzorg', 'gezinshuis')) as bedrag_gezinsvorm,
    sum(bedrag) filter (voorziening in ('residentieel', 'beschikbaarheidsvoorziening')) as bedrag_residentieel,
    sum(bedrag) filter (voorziening = 'jeugdzorgplus') as bedrag_jeugdzorgplus
from spoor
group by periode, jeugdige;

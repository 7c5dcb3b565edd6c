-- Reads the declaraties of the files that are written alike; without filter or join, as the indicaties.
-- Variables: as for the indicaties, and `decimaal`, the decimal sign. Where the reader can't read the amounts,
-- `bedrag` is text.

insert into declaratie
select
    bestand, gemeente, aanbieder, nummer, jeugdige, productcode, begindatum, einddatum,
    case when upper(debet_credit) = 'C' then -cents else cents end,
    registratiedatum, ingetrokken,
    gemeente is not null and nummer is not null and registratiedatum is not null
        and coalesce(upper(wet), '') in ('', 'JEUGDWET', 'JW')
        and (
            ingetrokken
            or (
                jeugdige is not null and begindatum <= einddatum and cents is not null
                and (debet_credit is null or (upper(debet_credit) in ('C', 'D') and cents >= 0))
            )
        )
from (
    select
        getvariable('volgnummers')[file_index::bigint + 1] as bestand,
        gemeente_of(gemeente) as gemeente,
        case
            when aanbieder is null then ''
            when length(aanbieder) < 8 then lpad(aanbieder, 8, '0')
            else aanbieder
        end as aanbieder,
        declaratienummer as nummer,
        jeugdige, productcode, begindatum, einddatum,
        case
            when getvariable('kolommen').bedrag = 'VARCHAR' then cents_of(bedrag::varchar)
            else (try_cast(bedrag as decimal(14, 2)) * 100)::bigint
        end as cents,
        registratiedatum,
        try_cast(lower(status) as intrekking) is not null as ingetrokken,
        debet_credit, wet
    from (
        select *, file_index
        from read_csv(
            getvariable('bestanden'), delim = getvariable('scheiding'), columns = getvariable('kolommen'),
            dateformat = getvariable('datums'), decimal_separator = getvariable('decimaal'), header = true,
            auto_detect = false, quote = '"', escape = '"', ignore_errors = true
        )
        union all by name
        from optioneel
    )
);

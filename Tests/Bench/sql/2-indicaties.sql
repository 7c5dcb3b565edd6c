-- Reads the indicaties of the files that are written alike. No filter and no join stands here: either may change the
-- order of the rows, which decides between versions that were registered on one day.
-- Variables: `bestanden` and their `volgnummers`, `scheiding`, `kolommen` (name → type), `datums` (as for strptime).

insert into indicatie
select
    bestand, gemeente, nummer, jeugdige, productcode, begindatum, einddatum, registratiedatum,
    ingetrokken or coalesce(reden_wijziging = '13' and begindatum = einddatum, false),
    gemeente is not null and nummer is not null and registratiedatum is not null
        and coalesce(upper(wet), '') in ('', 'JEUGDWET', 'JW')
        and (ingetrokken or (jeugdige is not null and begindatum <= einddatum))
from (
    select
        getvariable('volgnummers')[file_index::bigint + 1] as bestand,
        gemeente_of(gemeente) as gemeente,
        indicatienummer as nummer,
        jeugdige, productcode, begindatum,
        coalesce(einddatum, date '2199-12-31') as einddatum,
        registratiedatum,
        try_cast(lower(status) as intrekking) is not null as ingetrokken,
        reden_wijziging, wet
    from (
        select *, file_index
        from read_csv(
            getvariable('bestanden'), delim = getvariable('scheiding'), columns = getvariable('kolommen'),
            dateformat = getvariable('datums'), header = true, auto_detect = false, quote = '"', escape = '"',
            ignore_errors = true
        )
        union all by name
        from optioneel
    )
);

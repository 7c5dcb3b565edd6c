-- Of the versions of one record the one with the latest registratiedatum holds; on a tie the one read last. Most
-- records have one version: only rows whose hash occurs more than once are compared. A hash decides nothing by itself.
-- Variable: `peildatum`, or null for the latest registratiedatum.

delete from indicatie where telt is not true;
delete from declaratie where telt is not true;

set variable peildatum = coalesce(
    getvariable('peildatum')::date,
    (
        select max(registratiedatum)
        from (select registratiedatum from indicatie union all select registratiedatum from declaratie)
    )
);

delete from indicatie where registratiedatum > getvariable('peildatum');
delete from declaratie where registratiedatum > getvariable('peildatum');

delete from indicatie where vervalt or rowid in (
    select rowid
    from indicatie
    where hash(gemeente, nummer) in (
        select hash(gemeente, nummer) as sleutel from indicatie group by sleutel having count(*) > 1
    )
    qualify row_number() over (
        partition by gemeente, nummer order by registratiedatum desc, bestand desc, rowid desc
    ) > 1
);

delete from declaratie where vervalt or rowid in (
    select rowid
    from declaratie
    where hash(gemeente, aanbieder, nummer) in (
        select hash(gemeente, aanbieder, nummer) as sleutel from declaratie group by sleutel having count(*) > 1
    )
    qualify row_number() over (
        partition by gemeente, aanbieder, nummer order by registratiedatum desc, bestand desc, rowid desc
    ) > 1
);

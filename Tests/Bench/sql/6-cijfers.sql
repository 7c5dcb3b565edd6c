-- The figures of the eight tables for Twente, as text in the notation of `cijfers.csv`.
-- Variable: `peildatum`.

create macro euros(cents) as
    case when cents < 0 then '-' else '' end
    || (abs(cents) // 100)::varchar || ',' || lpad((abs(cents) % 100)::varchar, 2, '0');

create view totaal as
with geteld as (
    select
        periode,
        count(*) filter (met_indicatie) as indicaties,
        count(*) filter (met_declaratie) as declaraties,
        count(*) filter (ambulant and not niet_thuis) as thuis,
        count(*) filter (niet_thuis) as niet_thuis,
        count(*) filter (ambulant and niet_thuis) as ambulant_bij_niet_thuis,
        count(*) filter (gezinsvorm) as gezinsvormen,
        count(*) filter (residentieel) as residentieel,
        count(*) filter (jeugdzorgplus) as jeugdzorgplus,
        coalesce(sum(bedrag_ambulant) filter (not niet_thuis), 0) as bedrag_thuis,
        coalesce(sum(bedrag_ambulant) filter (niet_thuis), 0) as bedrag_ambulant,
        coalesce(sum(bedrag_gezinsvorm), 0) as bedrag_gezinsvormen,
        coalesce(sum(bedrag_residentieel), 0) as bedrag_residentieel,
        coalesce(sum(bedrag_jeugdzorgplus), 0) as bedrag_jeugdzorgplus
    from jeugdige
    group by periode
),
erbij as (
    select
        periode,
        coalesce(sum(bedrag) filter (voorziening in ('pleegzorg', 'gezinshuis')), 0) as gezinsvormen,
        coalesce(sum(bedrag) filter (voorziening in ('residentieel', 'beschikbaarheidsvoorziening')), 0)
            as residentieel,
        coalesce(sum(bedrag) filter (voorziening = 'jeugdzorgplus'), 0) as jeugdzorgplus
    from aanvullend
    group by periode
)
select
    geteld.* replace (
        bedrag_gezinsvormen + coalesce(erbij.gezinsvormen, 0) as bedrag_gezinsvormen,
        bedrag_residentieel + coalesce(erbij.residentieel, 0) as bedrag_residentieel,
        bedrag_jeugdzorgplus + coalesce(erbij.jeugdzorgplus, 0) as bedrag_jeugdzorgplus
    ),
    bedrag_gezinsvormen + bedrag_residentieel + bedrag_jeugdzorgplus
        + coalesce(erbij.gezinsvormen + erbij.residentieel + erbij.jeugdzorgplus, 0) as bedrag_niet_thuis,
    getvariable('peildatum') - periode.laatste >= 182 as betrouwbaar
from geteld
join periode on periode.code = geteld.periode
left join erbij using (periode);

create view inwonertal as
select
    periode.code as periode,
    coalesce(
        sum(inwoners::bigint) filter (gemeente = 'Twente'),
        case when count(gemeente) = len(enum_range(null::gemeentecode)) then sum(inwoners::bigint) end
    ) as inwoners,
    coalesce(
        sum(jeugdigen::bigint) filter (gemeente = 'Twente'),
        case when count(gemeente) = len(enum_range(null::gemeentecode)) then sum(jeugdigen::bigint) end
    ) as jeugdigen
from periode
left join referentie('bevolking') as regel on regel.jaar = periode.code
where periode.code not like '%tm%'
group by periode.code;

create view bevolking as
select
    periode,
    unnest(['inwoners', 'jeugdigen', 'percentage']) as maat,
    unnest([
        inwoners::varchar,
        jeugdigen::varchar,
        (promille // 10)::varchar || ',' || (promille % 10)::varchar
    ]) as waarde
from (
    -- Half away from zero.
    select *, (2000 * jeugdigen + inwoners) // (2 * inwoners) as promille from inwonertal
);

create view aantal as
select
    periode,
    unnest([
        {'tabel': 2, 'onderwerp': 'indicaties', 'getal': indicaties},
        {'tabel': 2, 'onderwerp': 'declaraties', 'getal': declaraties},
        {'tabel': 3, 'onderwerp': 'thuis', 'getal': thuis},
        {'tabel': 4, 'onderwerp': 'niet_thuis', 'getal': niet_thuis},
        {'tabel': 5, 'onderwerp': 'ambulant_bij_niet_thuis', 'getal': ambulant_bij_niet_thuis},
        {'tabel': 6, 'onderwerp': 'gezinsvormen', 'getal': gezinsvormen},
        {'tabel': 7, 'onderwerp': 'residentieel', 'getal': residentieel},
        {'tabel': 8, 'onderwerp': 'jeugdzorgplus', 'getal': jeugdzorgplus}
    ], recursive := true)
from totaal;

create view bedrag as
select
    periode,
    betrouwbaar,
    unnest([
        {'tabel': 3, 'onderwerp': 'thuis', 'cents': bedrag_thuis},
        {'tabel': 4, 'onderwerp': 'niet_thuis', 'cents': bedrag_niet_thuis},
        {'tabel': 5, 'onderwerp': 'ambulant_bij_niet_thuis', 'cents': bedrag_ambulant},
        {'tabel': 6, 'onderwerp': 'gezinsvormen', 'cents': bedrag_gezinsvormen},
        {'tabel': 7, 'onderwerp': 'residentieel', 'cents': bedrag_residentieel},
        {'tabel': 8, 'onderwerp': 'jeugdzorgplus', 'cents': bedrag_jeugdzorgplus}
    ], recursive := true)
from totaal;

select 1 as tabel, 'bevolking' as onderwerp, 'Twente' as gebied, periode, maat,
    coalesce(waarde, '') as waarde, case when waarde is null then 'ontbreekt' else '' end as status
from bevolking
union all
select tabel, onderwerp, 'Twente', periode, 'aantal', getal::varchar, ''
from aantal
union all
select tabel, onderwerp, 'Twente', periode, 'bedrag',
    case when betrouwbaar then euros(cents) else '' end, case when betrouwbaar then '' else 'niet_betrouwbaar' end
from bedrag;

-- Which voorziening each productcode of each gemeente is, and from which day until which. A line for the own gemeente
-- goes before a general one, then an exact code before a prefix, then the longest prefix. The days are cut where
-- another line may hold.

create table product as
with gebruikt as (
    select gemeente, productcode from indicatie
    union
    select gemeente, productcode from declaratie
),
passend as (
    select
        gebruikt.gemeente, gebruikt.productcode, regel.vanaf, regel.tm, regel.voorziening,
        (regel.gemeente is not null, not regel.is_prefix, length(regel.code)) as voorrang
    from gebruikt
    join productregel as regel
        on (regel.gemeente is null or regel.gemeente = gebruikt.gemeente)
        and case
            when regel.is_prefix then starts_with(gebruikt.productcode, regel.code)
            else gebruikt.productcode = regel.code
        end
),
grens as (
    select gemeente, productcode, vanaf as dag from passend
    union
    select gemeente, productcode, tm + 1 as dag from passend
),
tijdvak as (
    select
        gemeente, productcode, dag as vanaf,
        lead(dag) over (partition by gemeente, productcode order by dag) - 1 as tm
    from grens
)
select tijdvak.gemeente, tijdvak.productcode, tijdvak.vanaf, tijdvak.tm, arg_max(voorziening, voorrang) as voorziening
from tijdvak
join passend
    on passend.gemeente = tijdvak.gemeente and passend.productcode = tijdvak.productcode
    and passend.vanaf <= tijdvak.vanaf and passend.tm >= tijdvak.tm
group by all;

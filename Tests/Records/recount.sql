-- All aantallen and bedragen of tables 2 to 8 from a list of records that was read as text: `lijst` is its table, {p} a period as its columns
-- write it. What was collected besides the declaraties (aanvullende_bedragen.csv) is no record, and comes on top.
SELECT onderwerp, 'aantal' AS maat, count(DISTINCT CASE WHEN soort LIKE van AND contains(tabellen_aantal_{p}, tabel) THEN iemand END) AS waarde
FROM (SELECT *, {iemand} AS iemand FROM lijst)
CROSS JOIN (VALUES ('indicaties', '2', 'indicatie'), ('declaraties', '2', 'declaratie'), ('thuis', '3', '%'), ('niet_thuis', '4', '%'),
    ('ambulant_bij_niet_thuis', '5', '%'), ('gezinsvormen', '6', '%'), ('residentieel', '7', '%'), ('jeugdzorgplus', '8', '%')
) AS tabellen(onderwerp, tabel, van)
GROUP BY onderwerp
UNION ALL
SELECT onderwerp, 'bedrag', coalesce(sum(CASE WHEN contains(tabellen_bedrag_{p}, tabel) THEN CAST(cents_{p} AS BIGINT) END), 0)
FROM lijst
CROSS JOIN (VALUES ('thuis', '3'), ('niet_thuis', '4'), ('ambulant_bij_niet_thuis', '5'), ('gezinsvormen', '6'), ('residentieel', '7'),
    ('jeugdzorgplus', '8')
) AS tabellen(onderwerp, tabel)
GROUP BY onderwerp

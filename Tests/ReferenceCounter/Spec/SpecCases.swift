/// All hand-worked cases, by subject.
package let specCases: [SpecCase] =
    jeugdigenCases + daysCases + bronCases + creditCases + amountByDaysCases + shownAmountCases + bevolkingCases
    + versionCases + withdrawalCases + productcodeCases + rejectedRowCases + amountNotationCases + dateCases
    + fileCases + exitCases + deliveryOrderCases + registrationTimeCases + wholeRedeliveryCases + keyCases
    + nothingWordCases + gemeenteNameCases + refusedFileCases + utcCases + rejectedLineCases + missingPeriodCases
    + gemeenteCases

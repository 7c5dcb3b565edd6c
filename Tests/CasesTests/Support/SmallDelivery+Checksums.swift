extension SmallDelivery {
    /// SHA-256 of every file, by another program than the one under test.
    static let checksums = [
        "leveringen/almelo/declaraties.csv": "f628749211b6e9860ebb285b3126a8c873611b60bbba442330abbc3ca6e58ee7",
        "leveringen/almelo/indicaties.csv": "b8fb55e84e0c50ee5d5174a823a2c02dcb15aed5af01e35818cd7c717e9cd891",
        "leveringen/enschede/declaraties.csv": "1c72495f4c26871e6ccf07484e13533222c378e80aa8fd0ce9a67b5629fe70a9",
        "leveringen/enschede/indicaties.csv": "6f3662eeea9b3ebdc6a83247d9e1b2d1c55baef8e71589d148892fab2afa2124",
        "referentie/aanvullende_bedragen.csv": "26d29209fb3d0822802cbf3ec78b4194add6e830c6fc252ab1c12584c87150dd",
        "referentie/bevolking.csv": "2c334d8b3cbc7b6f58c03dfcf2727ce5c436866c4e491ca08768eb9c9cc6489b",
        "referentie/bronregels.csv": "6c526c6fd05b34a9fffa5d9de546eb4f97b89f8fc0b6e5e6731c200e6d70e78e",
        "referentie/gemeenten.csv": "14b64d423841aa04cd73ec240d521a6c2ae668308e041ef3bed04d476a7f4d5d",
        "referentie/voorzieningen.csv": "d62382707f4767e9ae6054eff6022ea9b60cf94a7102f594414cd0416ba402da",
    ]
}

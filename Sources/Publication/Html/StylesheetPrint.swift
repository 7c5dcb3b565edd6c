/// What the pages look like on A4, whatever the device is set to.
enum StylesheetPrint {
    static let text = """
        @page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " van " counter(pages);font:9pt Arial,sans-serif}}
        @media print{
        body{font-size:10pt;line-height:1.4} main{padding:0;max-width:none} .band{padding:0 0 2mm;font-size:9pt}
        h1,h2,h3{margin:1.3em 0 .4em;break-after:avoid}
        p,ul{max-width:none;margin:.5em 0} li{margin:.15em 0}
        nav,.voorbij,.onder,.links,summary{display:none}
        h2{font-size:13pt} h3{font-size:11pt}
        .voorpagina{display:block} .oordeel{font-size:24pt} .vraag{font-size:11pt} .antwoord p{font-size:11pt}
        caption{break-after:avoid} tr,figure,img,li,.voorlopig,.toelichting{break-inside:avoid}
        table{break-inside:avoid;font-size:9pt} caption,small,code{font-size:8.5pt}
        thead{display:table-header-group}
        p,li{orphans:3;widows:3}
        figure{margin:4mm 0;max-width:none} figure img{width:100%;max-height:225mm}
        th,td{padding:.3em .5em}
        .gestapeld{width:100%;table-layout:fixed} .gestapeld th,.gestapeld td{padding:.25em;overflow-wrap:anywhere}
        a{color:inherit;text-decoration:none}
        }
        """
}

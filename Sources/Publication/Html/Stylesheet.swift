/// What the page looks like: on a phone, a screen, and A4; light, and dark where the reader's device is set to that.
///
/// It holds no `<`, `>` or `&`, so that it is the same text in a file as in a browser, which checks it by its SHA-256.
enum Stylesheet {
    static let text = """
        :root{color-scheme:light dark;--paper:\(light(.paper));--text:\(light(.text));--quiet:\(light(.quiet));\
        --line:\(light(.axis));--shade:#f1f4f6;--link:#00568a}
        \(screen)
        @media screen and (prefers-color-scheme:dark){
        :root{--paper:\(dark(.paper));--text:\(dark(.text));--quiet:\(dark(.quiet));--line:\(dark(.axis));\
        --shade:#23282d;--link:#8ccbf0}
        \(Ink.darkRules)
        }
        \(paper)
        """

    private static func light(_ ink: Ink) -> String { ink.light.fill }
    private static func dark(_ ink: Ink) -> String { ink.dark.fill }

    private static let screen = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0 auto;padding:1rem;max-width:64rem;background:var(--paper);color:var(--text);\
        font:1rem/1.55 \(Figuur.fonts);overflow-wrap:break-word}
        h1,h2,h3{line-height:1.25;margin:2em 0 .6em}
        h1{font-size:1.75rem;margin-top:.5em}
        h2{font-size:1.35rem;border-top:1px solid var(--line);padding-top:1em}
        h3{font-size:1.1rem}
        p,ul{max-width:44rem;margin:.7em 0}
        ul{padding-left:1.3em}
        li{margin:.3em 0}
        a{color:var(--link)}
        a:focus-visible,.breed:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        code{font-size:.9em;overflow-wrap:anywhere}
        .voorbij{position:absolute;left:1rem;top:-10rem;padding:.5rem 1rem;background:var(--paper)}
        .voorbij:focus{top:1rem}
        table{border-collapse:collapse;margin:1em 0;font-size:.95rem;line-height:1.35}
        caption{text-align:left;font-weight:600;font-size:.95em;padding-bottom:.4em;max-width:44rem}
        th,td{padding:.3em .7em;text-align:left;vertical-align:bottom;border-bottom:1px solid var(--line)}
        thead th{background:var(--shade);hyphens:auto}
        tbody th{font-weight:400}
        th:first-child{padding-left:.3em}
        th.getal,td.getal{text-align:right}
        td.getal{white-space:nowrap;font-variant-numeric:tabular-nums}
        td small{color:var(--quiet);white-space:normal}
        .tabel{overflow-x:auto}
        .breed tbody th{white-space:nowrap}
        nav ul{columns:2 18rem}
        figure{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;align-items:flex-start;margin:1em 0}
        figure svg{flex:1 1 20rem;min-width:0;width:100%;max-width:27rem;height:auto}
        figure div{flex:1 1 18rem;min-width:0}
        @media (max-width:30rem){th,td{padding:.3em .35em} table{font-size:.82rem}}
        """

    private static let paper = """
        @page{size:A4;margin:16mm 14mm}
        @media print{
        body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4}
        h1,h2,h3{margin:1.3em 0 .4em}
        p,ul{max-width:none;margin:.5em 0} li{margin:.15em 0}
        nav,.voorbij{display:none}
        h1{font-size:18pt} h2{font-size:13pt} h3{font-size:11pt}
        h2,h3,caption{break-after:avoid}
        tr,table,figure svg,li{break-inside:avoid}
        thead{display:table-header-group}
        p,li{orphans:3;widows:3}
        table{font-size:9pt}
        .tabel{overflow:visible} .breed table{font-size:7pt;width:100%}
        .breed th,.breed td,.breed tbody th{padding:.2em .25em;white-space:normal}
        .breed thead th{font-size:6.3pt;overflow-wrap:anywhere}
        figure{gap:6mm} figure svg{flex:0 0 92mm;max-width:92mm;max-height:235mm} figure div{flex:1 1 60mm}
        figure table{font-size:8pt} figure th,figure td{padding:.2em .4em}
        #beeld{break-before:page}
        a{color:inherit;text-decoration:none}
        }
        """
}

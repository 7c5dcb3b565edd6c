/// What the pages look like: on a phone, a screen, and A4; light, and dark where the reader's device is set to that.
///
/// It holds no `<`, `>` or `&`, so that it is the same text in a file as in a browser, which checks it by its SHA-256.
enum Stylesheet {
    static let text = """
        :root{color-scheme:light dark;--paper:\(light(.paper));--text:\(light(.text));--quiet:\(light(.quiet));\
        --line:\(light(.axis));--grid:\(light(.grid));--shade:#f1f1f1;--band:#f4f3f0;--link:#00558f;--thuis:#00558f;--niet:#a53f00}
        \(screen)
        \(firstPage)
        \(narrow)
        @media screen and (prefers-color-scheme:dark){
        :root{--paper:\(dark(.paper));--text:\(dark(.text));--quiet:\(dark(.quiet));--line:\(dark(.axis));\
        --grid:\(dark(.grid));--shade:#23282d;--band:#1d2125;--link:#8ccbf0;--thuis:#7cc4ee;--niet:#ffb27d}
        figure img{padding:8px;background:#fff}
        }
        \(StylesheetPrint.text)
        """

    private static func light(_ ink: Ink) -> String { ink.light.outline }
    private static func dark(_ ink: Ink) -> String { ink.dark.outline }

    private static let screen = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--text);font:1rem/1.55 \(Figuur.fonts);overflow-wrap:break-word}
        main{padding:1.5rem 3rem;max-width:80rem}
        h1,h2,h3{line-height:1.25;margin:2em 0 .6em}
        h1{font-size:1.75rem;margin-top:.5em}
        h2{font-size:1.35rem;border-top:1px solid var(--line);padding-top:1em}
        h3{font-size:1.1rem}
        p,ul{max-width:44rem;margin:.7em 0}
        ul{padding-left:1.3em}
        li{margin:.3em 0}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        code{font-size:.9em;overflow-wrap:anywhere}
        pre{white-space:pre-wrap;max-width:44rem;padding:.6rem .8rem;background:var(--shade)}
        .band{display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:.6rem 3rem;background:var(--band);border-bottom:1px solid var(--grid);font-size:.9rem}
        .band p{margin:0}
        .voorbij{position:absolute;left:1rem;top:-10rem;padding:.5rem 1rem;background:var(--paper)}
        .voorbij:focus{top:1rem}
        .alleen-horen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        table{border-collapse:collapse;margin:1em 0;font-size:.9rem;line-height:1.4}
        caption{text-align:left;font-weight:600;font-size:.95rem;padding-bottom:.4em}
        th,td{padding:.5em .6em;text-align:left;vertical-align:top;border-bottom:1px solid var(--grid)}
        thead th,thead td{border-bottom:2px solid var(--text);vertical-align:bottom;hyphens:auto}
        tbody th{font-weight:400}
        th:first-child,td:first-child{padding-left:0}
        th.getal,td.getal{text-align:right;font-variant-numeric:tabular-nums}
        small{font-size:.8rem;color:var(--quiet)}
        thead small{font-weight:600}
        .gekanteld{width:100%;max-width:46rem;table-layout:fixed}
        .gekanteld thead td{width:31%} .gekanteld .euro{font-size:.95em}
        .gekanteld small{display:block}
        .open{background:var(--shade);border-left:1px dashed var(--text)}
        nav ul{columns:2 18rem}
        figure{margin:1em 0;max-width:47.5rem}
        figure img{display:block;max-width:100%;height:auto}
        details{margin:.2em 0}
        summary,.onder a,.links a{display:inline-block;padding:.5em 0;font-size:.95rem;color:var(--link);text-decoration:underline;cursor:pointer}
        .onder{margin:0}
        .onder a{margin-right:1rem}
        """

    private static let firstPage = """
        .voorpagina{display:grid;grid-template-columns:minmax(0,23.25rem) minmax(0,47.5rem);gap:1.5rem 3.25rem}
        .voorpagina figure{margin:0}
        .voorpagina h1{margin:0 0 .3em;font-weight:400}
        .vraag{display:block;font-size:.93rem;line-height:1.4;color:var(--quiet)}
        .oordeel{display:block;font-size:2.5rem;line-height:1.15;font-weight:700}
        .antwoord p{font-size:1.125rem;line-height:1.5}
        .thuis{color:var(--thuis)} .niet-thuis{color:var(--niet)}
        .voorlopig{border:1px dashed var(--text);padding:.6rem .8rem;align-self:start}
        .voorlopig p,.toelichting p,.slot p{margin:.2em 0;font-size:.95rem}
        .toelichting{border-left:4px solid var(--line);padding-left:.8rem;margin-bottom:1rem}
        .toelichting p{white-space:pre-line}
        .links{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:.4rem 0 0;border-top:1px solid var(--grid)}
        .links li{margin:0}
        .slot{color:var(--quiet)}
        .kaart{border:1px solid var(--line);border-top:5px solid var(--text);padding:1rem 1.4rem;max-width:60rem}
        .kaart .oordeel{font-size:2.1rem} .kaart .vraag{font-weight:400}
        .kaart h2{border:0;padding:0;margin:.3em 0}
        .bereiken{display:flex;flex-wrap:wrap;gap:.8rem 2.2rem}
        .bereiken p{margin:0;padding-left:.8rem;border-left:5px solid var(--thuis)}
        .bereiken p+p{border-left-color:var(--niet)}
        .bereiken strong{display:block;font-size:1.35rem}
        """

    private static let narrow = """
        @media screen and (max-width:62rem){
        .voorpagina{grid-template-columns:minmax(0,47.5rem);gap:1rem}
        }
        @media screen and (max-width:47rem){
        main{padding:1rem} .band{display:block;padding:.6rem 1rem}
        .oordeel{font-size:2.1rem} .antwoord p{font-size:1rem}
        th,td{padding:.5em .25em} .gekanteld{font-size:.85rem}
        figure img{max-width:none;width:min(358px,100%)}
        .gestapeld,.gestapeld tbody,.gestapeld caption,.gestapeld tr,.gestapeld th,.gestapeld td{display:block}
        .gestapeld thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .gestapeld tr{border-bottom:2px solid var(--line);padding:.4em 0}
        .gestapeld tbody th{font-weight:600}
        .gestapeld th,.gestapeld td{border:0;padding:.15em 0}
        .gestapeld td{display:flex;justify-content:space-between;gap:1rem}
        .gestapeld td::before{content:attr(data-kolom);color:var(--quiet);text-align:left}
        .gestapeld td.naam{display:block} .gestapeld td.naam::before{display:block}
        }
        @media screen and (max-width:22rem){.gekanteld{font-size:.78rem;hyphens:auto} .gekanteld .euro{font-size:1em} .gekanteld thead td{width:27%} .gekanteld th,.gekanteld td{padding:.4em .15em}}
        """
}

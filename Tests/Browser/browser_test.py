"""Opens report folders in a real browser, as their readers would, and fails on anything that would trouble them.

usage: browser_test.py REPORT...

The page of the last is opened on a phone, at 400% zoom, on a desktop and on A4, in light and dark, and the pictures at two sizes;
those of the others in two of these ways. Every check prints a line when it fails; the last line counts them. Exits 1 when one failed.
"""

import functools
import http.server
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
import xml.etree.ElementTree as ElementTree

import axe_playwright_python
from playwright.sync_api import sync_playwright

import figures

AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]

# Sizes in CSS pixels: 1280 wide at 400% is 320; A4 less its margins is 182 mm by 265 mm.
VIEWS = {
    "telefoon": {"size": (390, 844), "media": "screen"},
    "zoom 400%": {"size": (320, 256), "media": "screen"},
    "scherm": {"size": (1280, 900), "media": "screen"},
    "A4": {"size": (688, 1001), "media": "print"},
}
A4_HEIGHT = 1001
MOST_SHEETS = 16

# On paper it is light whatever the device is set to, which "A4" in dark shows.
ALL_VIEWS = [(name, scheme) for name in VIEWS for scheme in ("light", "dark")]
FEW_VIEWS = [("telefoon", "dark"), ("A4", "light")]

# In a picture: text that leaves it, and text over other text.
MISPLACED = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
    const view = svg.viewBox.baseVal, texts = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBBox()]);
    const out = texts.filter(([, b]) => b.x < view.x || b.x + b.width > view.x + view.width
        || b.y + b.height > view.y + view.height).map(([t]) => 'valt buiten de figuur: ' + t);
    const over = texts.flatMap(([t, a], i) => texts.slice(i + 1).filter(([, b]) =>
        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5
        && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 4).map(([u]) => `'${t}' ligt over '${u}'`));
    return out.concat(over);
})"""

# What WCAG 2.1, 1.4.12 lets a reader set.
SPACING = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}'
        + 'p{margin-bottom:2em!important}');
    document.adoptedStyleSheets = [sheet];
}"""

# Elements that scroll by themselves, and text that does not fit in what holds it.
SIDEWAYS = """() => [...document.querySelectorAll('main *, header *')].filter(e => e.clientWidth > 1
    && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => e.outerHTML.slice(0, 90))"""

# The least size of visible text, in CSS pixels, and what it is of.
LEAST_TEXT = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = [99, ''];
    while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent.trim() || !e.checkVisibility() || e.closest('.alleen-horen, .voorbij')) continue;
        const size = parseFloat(getComputedStyle(e).fontSize);
        if (size < least[0]) least = [size, walker.currentNode.textContent.trim().slice(0, 40)];
    }
    return least;
}"""

# The scale at which each picture is shown, and which drawing it is.
PICTURES = """() => [...document.querySelectorAll('figure img')].map(i =>
    [i.getBoundingClientRect().width / i.naturalWidth, i.naturalWidth, i.getBoundingClientRect().height])"""


class Outcome:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, where, what, holds, found=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{where}: {what}: {found}" if found != "" else f"{where}: {what}")


class Server(http.server.ThreadingHTTPServer):
    """The report folder on this machine alone, remembering what was asked for."""

    def __init__(self, folder):
        self.asked = []
        outer = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def do_GET(self):
                outer.asked.append(self.path)
                if self.path == "/favicon.ico":
                    # A browser asks for one beside a picture that is opened by itself; a page says that it has none.
                    self.send_response(204)
                    self.end_headers()
                else:
                    super().do_GET()

            def log_message(self, *arguments):
                pass

        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        threading.Thread(target=self.serve_forever, daemon=True).start()


def open_page(browser, url, size, scheme="light", media="screen"):
    """A page with what it said and asked for."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    page.said, page.requests = [], []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("request", lambda request: page.requests.append(request.url))
    page.emulate_media(media=media)
    page.goto(url)
    return page


def check_view(browser, url, name, view, scheme, outcome):
    where = f"rapport.html, {name}, {scheme}"
    page = open_page(browser, url, view["size"], scheme, view["media"])
    outcome.check(where, "vraagt iets op", [u for u in page.requests if u != url and not u.startswith("data:")] == [], page.requests)
    outcome.check(where, "meldt iets", page.said == [], page.said)
    width = page.evaluate("document.documentElement.scrollWidth")
    outcome.check(where, "is breder dan het venster", width <= view["size"][0], width)
    sideways = page.evaluate(SIDEWAYS)
    outcome.check(where, "iets is breder dan wat het bevat", sideways == [], sideways[:3])
    # 12,5 on a screen, 8 points on paper; in a picture 13 units are at least 8 points on paper and 12,5 on a phone.
    least = page.evaluate(LEAST_TEXT)
    outcome.check(where, "tekst is te klein", least[0] >= (10.6 if view["media"] == "print" else 12.4), least)
    pictures = page.evaluate(PICTURES)
    bound = 0.82 if view["media"] == "print" else 0.96 if view["size"][0] >= 390 else 0.8
    outcome.check(where, "een figuur is te klein", all(p[0] >= bound for p in pictures), pictures)
    wide = view["size"][0] > 752 or view["media"] == "print"
    outcome.check(where, "een figuur is de verkeerde tekening", all((p[1] == 760) == wide for p in pictures), pictures)
    if view["media"] == "screen":
        page.evaluate(SPACING)
        width = page.evaluate("document.documentElement.scrollWidth")
        outcome.check(where, "met ruimere tekst breder dan het venster", width <= view["size"][0], width)
        clipped = page.evaluate(SIDEWAYS)
        outcome.check(where, "met ruimere tekst valt iets weg", clipped == [], clipped[:3])
        page.evaluate("document.adoptedStyleSheets = []")
    if view["media"] == "print":
        check_print(page, where, outcome)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", RULES)
    outcome.check(where, "axe heeft niets getoetst", len(found["passes"]) > 20, len(found["passes"]))
    broken = [f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:120]}" for v in found["violations"]]
    outcome.check(where, "axe", broken == [], broken)
    page.close()


def check_print(page, where, outcome):
    bottom = page.evaluate("document.querySelector('#in-het-kort figure').getBoundingClientRect().bottom + scrollY")
    outcome.check(where, "het antwoord met de figuur past niet op het eerste vel", bottom <= A4_HEIGHT, bottom)
    breaking = page.evaluate("[...document.querySelectorAll('table, figure img')]"
                             ".filter(e => getComputedStyle(e).breakInside !== 'avoid').length")
    outcome.check(where, "tabellen of figuren die over vellen breken", breaking == 0, breaking)
    tall = page.evaluate("limit => [...document.querySelectorAll('figure img')]"
                         ".filter(e => e.getBoundingClientRect().height > limit).length", A4_HEIGHT)
    outcome.check(where, "figuren hoger dan een vel", tall == 0, tall)


def check_sheets(browser, url, outcome):
    """How many sheets it takes to print, each with its number."""
    page = open_page(browser, url, (1280, 900))
    pdf = page.pdf(prefer_css_page_size=True)
    sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
    outcome.check("afdruk", "te veel of te weinig vellen", 4 <= sheets <= MOST_SHEETS, sheets)
    page.close()


def check_page(browser, url, server, outcome):
    """What does not depend on size or colour."""
    page = open_page(browser, url, (1280, 900))
    where = "rapport.html"
    outcome.check(where, "vraagt iets op van de server", server.asked == ["/rapport.html"], server.asked)
    outcome.check(where, "heeft een script", page.evaluate("document.scripts.length") == 0)
    outcome.check(where, "is niet Nederlands", page.evaluate("document.documentElement.lang") == "nl")
    page.keyboard.press("Tab")
    outcome.check(where, "de eerste tab is niet de sprong naar de inhoud",
                  page.evaluate("document.activeElement.getAttribute('href')") == "#inhoud")
    outcome.check(where, "de sprong naar de inhoud is niet te zien",
                  page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
    shapes = page.evaluate("[...document.querySelectorAll('table, tr, th, td')].map(e => getComputedStyle(e).display)")
    outcome.check(where, "tabellen zijn geen tabellen meer", set(shapes) == {"table", "table-row", "table-cell"}, set(shapes))
    unnamed = page.evaluate("[...document.querySelectorAll('table')].filter(t => !t.caption || !t.caption.textContent).length")
    outcome.check(where, "tabellen zonder opschrift", unnamed == 0, unnamed)
    loose = page.evaluate("[...document.querySelectorAll('th')].filter(h => !h.scope).length")
    outcome.check(where, "kopcellen zonder scope", loose == 0, loose)
    lost = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1))).length")
    outcome.check(where, "verwijzingen naar niets", lost == 0, lost)
    page.close()


def check_beside(report, page, outcome):
    """Links to other files lead to files that are there."""
    for address in page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"):
        path = address.split("#")[0]
        if path:
            outcome.check("rapport.html", "een verwijzing naar een bestand dat er niet is", (report / path).exists(), address)


def check_policy(browser, url, outcome):
    """That the policy in the page stops what it should: a script, a style and a picture from elsewhere."""
    page = open_page(browser, url, (1280, 900))
    stopped = page.evaluate("""async () => {
        const stopped = [];
        document.addEventListener('securitypolicyviolation', e => stopped.push(e.effectiveDirective));
        const add = (name, set) => { const e = document.createElement(name); set(e); document.body.append(e); };
        add('script', e => e.textContent = 'window.ran = true');
        add('style', e => e.textContent = 'body { display: none }');
        add('img', e => e.src = location.origin + '/weg.png');
        await new Promise(done => setTimeout(done, 200));
        return {stopped: stopped.sort(), ran: window.ran === true};
    }""")
    outcome.check("rapport.html", "het beveiligingsbeleid laat iets door",
                  stopped == {"stopped": ["img-src", "script-src-elem", "style-src-elem"], "ran": False}, stopped)
    page.close()


def check_pictures(browser, base, report, outcome):
    paths = sorted((report / "figuren").glob("*.svg"))
    outcome.check("figuren", "er zijn er geen dertien", len(paths) == 13, len(paths))
    names = {"svg": "http://www.w3.org/2000/svg"}
    for path in paths:
        root = ElementTree.parse(path).getroot()
        labels = root.get("aria-labelledby", "").split()
        words = [root.find(f"svg:{name}", names) for name in ("title", "desc")]
        outcome.check(path.name, "geen title of desc", all(w is not None and len(w.text) > 15 for w in words))
        outcome.check(path.name, "geen role of aria-labelledby",
                      root.get("role") == "img" and labels == [w.get("id") for w in words if w is not None])
        outcome.check(path.name, "heeft een style", root.find(".//svg:style", names) is None)
        sizes = [int(text.get("font-size")) for text in root.iter("{http://www.w3.org/2000/svg}text")]
        outcome.check(path.name, "tekst onder 13", min(sizes) >= 13, min(sizes))
        for scheme in ("light", "dark"):
            page = open_page(browser, f"{base}/figuren/{path.name}", (800, 900), scheme)
            misplaced = page.evaluate(MISPLACED)
            outcome.check(path.name, "tekst", misplaced == [], misplaced)
            outcome.check(path.name, "meldt iets", page.said == [], page.said)
            paper = page.evaluate("getComputedStyle(document.querySelector('rect')).fill")
            outcome.check(path.name, f"achtergrond in {scheme}", paper == "rgb(255, 255, 255)", paper)
            page.close()


def check_narrow(browser, url, outcome):
    """The drawings for a phone, which stand in the page alone."""
    page = open_page(browser, url, (390, 844))
    drawings = page.evaluate("[...document.querySelectorAll('figure source')].map(s => atob(s.srcset.split(',')[1]))")
    page.close()
    for place, drawing in enumerate(drawings):
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.set_content(drawing.encode("latin-1").decode("utf-8"))
        misplaced = page.evaluate(MISPLACED)
        outcome.check(f"smalle figuur {place + 1}", "tekst", misplaced == [], misplaced)
        page.close()


def check_further_pages(browser, report, outcome):
    """The pages beside the reports, over all updates and the guide, and those of gemeenten."""
    own = [report / "gemeenten.html", report / "gemeenten" / "GM0153.html"]
    for path in [report.parent / "index.html", report.parent / "LEESMIJ.html", *own]:
        name = path.name
        ElementTree.parse(path)
        for size in ((390, 844), (320, 256), (1280, 900)):
            page = open_page(browser, path.resolve().as_uri(), size)
            where = f"{name}, {size[0]}"
            outcome.check(where, "meldt iets", page.said == [], page.said)
            width = page.evaluate("document.documentElement.scrollWidth")
            outcome.check(where, "is breder dan het venster", width <= size[0], width)
            page.evaluate(AXE.read_text(encoding="utf-8"))
            found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", RULES)
            broken = [f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:120]}" for v in found["violations"]]
            outcome.check(where, "axe", broken == [], broken)
            for address in page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"):
                if not address.startswith("https://"):
                    target = path.parent / address.split("#")[0]
                    outcome.check(where, "een verwijzing naar niets", target.exists(), address)
            page.close()


def check_writer(report, outcome):
    """Through LibreOffice Writer and back: the pictures and tables are there still."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print("LibreOffice staat er niet; rapport.html is niet door Writer gehaald")
        return
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profiel", "--convert-to", "odt",
                        "--outdir", folder, str(report / "rapport.html")], check=True, capture_output=True, timeout=300)
        with zipfile.ZipFile(pathlib.Path(folder) / "rapport.odt") as archive:
            content = archive.read("content.xml").decode("utf-8")
            pictures = [name for name in archive.namelist() if name.startswith("Pictures/") and name.endswith(".svg")]
    html = (report / "rapport.html").read_text(encoding="utf-8")
    outcome.check("Writer", "figuren weg", len(pictures) >= 6, pictures)
    outcome.check("Writer", "tabellen weg", content.count("<table:table ") >= html.count("<table"), content.count("<table:table "))


def check_report(browser, report, outcome, thorough):
    print(report)
    ElementTree.parse(report / "rapport.html")
    server = Server(report)
    base = f"http://127.0.0.1:{server.server_port}"
    url = base + "/rapport.html"
    check_page(browser, url, server, outcome)
    for name, scheme in ALL_VIEWS if thorough else FEW_VIEWS:
        check_view(browser, url, name, VIEWS[name], scheme, outcome)
    page = open_page(browser, url, (1280, 900))
    figures.check(page, report, outcome)
    check_beside(report, page, outcome)
    page.close()
    check_sheets(browser, url, outcome)
    check_narrow(browser, url, outcome)
    check_policy(browser, url, outcome)
    check_pictures(browser, base, report, outcome)
    if thorough:
        check_further_pages(browser, report, outcome)
        check_writer(report, outcome)
    server.shutdown()


def main():
    outcome = Outcome()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for report in sys.argv[1:]:
            check_report(browser, pathlib.Path(report), outcome, thorough=report == sys.argv[-1])
        browser.close()
    print(f"{outcome.passed} passed, {outcome.failed} failed")
    sys.exit(1 if outcome.failed else 0)


if __name__ == "__main__":
    main()

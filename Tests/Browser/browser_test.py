"""Opens report folders in a real browser, as their readers would, and fails on anything that would trouble them.

usage: browser_test.py REPORT...

The page of the last is opened on a phone, at 400% zoom, on a desktop and on A4, in light and dark, and the pictures at two sizes;
those of the others in two of these ways. Every check prints a line when it fails; the last line counts them. Exits 1 when one failed.
"""

import functools
import http.server
import pathlib
import shutil
import sys
import threading
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

# On paper it is light whatever the device is set to, which "A4" in dark shows.
ALL_VIEWS = [(name, scheme) for name in VIEWS for scheme in ("light", "dark")]
FEW_VIEWS = [("telefoon", "dark"), ("A4", "light")]

# In a picture: text that leaves it, and text over other text.
MISPLACED = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
    const view = svg.viewBox.baseVal, texts = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBBox()]);
    const visible = texts.filter(([, b]) => b.y + b.height > view.y);
    const out = visible.filter(([, b]) => b.x < view.x || b.x + b.width > view.x + view.width
        || b.y + b.height > view.y + view.height).map(([t]) => 'valt buiten de figuur: ' + t);
    const over = visible.flatMap(([t, a], i) => visible.slice(i + 1).filter(([, b]) =>
        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5
        && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 4).map(([u]) => `'${t}' ligt over '${u}'`));
    return out.concat(over);
})"""

SMALL_TEXT = """() => [...document.querySelectorAll('svg text')].map(t =>
    parseFloat(t.getAttribute('font-size')) * t.getScreenCTM().a).filter(size => size < 9)"""


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
    misplaced = page.evaluate(MISPLACED)
    outcome.check(where, "tekst in een figuur", misplaced == [], misplaced)
    small = page.evaluate(SMALL_TEXT)
    outcome.check(where, "tekst in een figuur is te klein", small == [], small)
    if view["media"] == "print":
        check_print(page, where, outcome)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", RULES)
    outcome.check(where, "axe heeft niets getoetst", len(found["passes"]) > 20, len(found["passes"]))
    broken = [f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['html'][:120]}" for v in found["violations"]]
    outcome.check(where, "axe", broken == [], broken)
    page.close()


def check_print(page, where, outcome):
    bottom = page.evaluate("document.getElementById('in-het-kort').getBoundingClientRect().bottom + scrollY")
    outcome.check(where, "de antwoorden passen niet op het eerste vel", bottom <= A4_HEIGHT, bottom)
    breaking = page.evaluate("[...document.querySelectorAll('table, figure svg')]"
                             ".filter(e => getComputedStyle(e).breakInside !== 'avoid').length")
    outcome.check(where, "tabellen of figuren die over vellen breken", breaking == 0, breaking)
    tall = page.evaluate("limit => [...document.querySelectorAll('figure svg')]"
                         ".filter(e => e.getBoundingClientRect().height > limit).length", A4_HEIGHT)
    outcome.check(where, "figuren hoger dan een vel", tall == 0, tall)


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
    unnamed = page.evaluate("[...document.querySelectorAll('table')].filter(t => !t.caption || !t.caption.innerText).length")
    outcome.check(where, "tabellen zonder opschrift", unnamed == 0, unnamed)
    loose = page.evaluate("[...document.querySelectorAll('th')].filter(h => !h.scope).length")
    outcome.check(where, "kopcellen zonder scope", loose == 0, loose)
    lost = page.evaluate("[...document.querySelectorAll('a')].filter(a => !document.getElementById(a.hash.slice(1))).length")
    outcome.check(where, "verwijzingen naar niets", lost == 0, lost)
    page.close()


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
    outcome.check("figuren", "er zijn er geen vier", len(paths) == 4, len(paths))
    names = {"svg": "http://www.w3.org/2000/svg"}
    for path in paths:
        root = ElementTree.parse(path).getroot()
        labels = root.get("aria-labelledby", "").split()
        words = [root.find(f"svg:{name}", names) for name in ("title", "desc")]
        outcome.check(path.name, "geen title of desc", all(w is not None and len(w.text) > 20 for w in words))
        outcome.check(path.name, "geen role of aria-labelledby",
                      root.get("role") == "img" and labels == [w.get("id") for w in words if w is not None])
        for size, scheme in (((384, 900), "light"), ((1000, 900), "dark")):
            page = open_page(browser, f"{base}/figuren/{path.name}", size, scheme)
            misplaced = page.evaluate(MISPLACED)
            outcome.check(path.name, "tekst", misplaced == [], misplaced)
            outcome.check(path.name, "meldt iets", page.said == [], page.said)
            paper = page.evaluate("getComputedStyle(document.querySelector('.k-paper')).fill")
            outcome.check(path.name, f"achtergrond in {scheme}", (paper == "rgb(255, 255, 255)") == (scheme == "light"), paper)
            page.close()


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
    page.close()
    check_policy(browser, url, outcome)
    check_pictures(browser, base, report, outcome)
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

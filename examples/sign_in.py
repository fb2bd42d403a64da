"""Sign in with OpenRouter (PKCE): a user agrees in a browser, and the program has a key of theirs to ask with."""

import secrets
import sys
import webbrowser
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

from attrs import evolve

from openrouter_core import (
    Err,
    OpenRouterCore,
    api_keys_get_current_key_metadata,
    oauth_create_authorization_url,
    oauth_create_sha256_code_challenge,
    oauth_exchange_auth_code_for_api_key,
)
from openrouter_core.testing import StandIn


class Callback(HTTPServer):
    """Waits on this machine for a browser to come back, at a path that nobody can guess."""

    timeout = 300  # seconds

    def __init__(self) -> None:
        """Listen on a port that is free."""
        self.path = f"/{secrets.token_urlsafe()}"
        self.codes: list[str] = []
        self.is_over = False
        super().__init__(("127.0.0.1", 0), page_of(self))
        self.url = f"http://127.0.0.1:{self.server_port}{self.path}"

    def code(self) -> str | None:
        """Serve until there is a code; None if nobody comes."""
        while not self.codes and not self.is_over:
            self.handle_request()
        return self.codes[0] if self.codes else None

    def handle_timeout(self) -> None:
        """Wait no more."""
        self.is_over = True


def page_of(callback: Callback) -> type[BaseHTTPRequestHandler]:
    """Make what a browser is shown that comes back."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            codes = parse_qs(parts.query).get("code", []) if parts.path == callback.path else []
            callback.codes += codes
            self.send_response(200 if codes else 404)
            self.end_headers()
            self.wfile.write(b"You may close this page." if codes else b"There is nothing here.")

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing: there is a code in what would be logged."""

    return Page


def sign_in(core: OpenRouterCore, show: Callable[[str], object]) -> str | None:
    """Have `show` lead a user to OpenRouter, and give a key of theirs; None, and a word of why, if there is none."""
    challenge = oauth_create_sha256_code_challenge().unwrap()
    with Callback() as callback:
        url = oauth_create_authorization_url(
            core,
            {
                "callback_url": callback.url,
                "code_challenge": challenge.code_challenge,
                "code_challenge_method": "S256",
                "limit": 5,
            },
        )
        if isinstance(url, Err):
            print("no URL:", url.failure(), file=sys.stderr)
            return None
        Thread(target=show, args=(url.unwrap(),), daemon=True).start()
        code = callback.code()
    if code is None:
        print("nobody came back", file=sys.stderr)
        return None
    made = oauth_exchange_auth_code_for_api_key(
        core, {"code": code, "code_verifier": challenge.code_verifier, "code_challenge_method": "S256"}
    )
    if isinstance(made, Err):
        print("no key:", made.failure(), file=sys.stderr)
        return None
    return made.unwrap().key


def main() -> bool:
    """Sign in with a browser if told so, and otherwise with a stand-in, where whoever is asked agrees."""
    if "--browser" in sys.argv:
        with OpenRouterCore() as core:
            return greet(core, sign_in(core, webbrowser.open))
    print("Without --browser, a stand-in on this machine will answer, not OpenRouter.")
    with StandIn() as server, OpenRouterCore(server_url=server.url) as core:
        return greet(core, sign_in(core, lambda url: urlopen(url).read()))  # noqa: S310 - the stand-in's


def greet(core: OpenRouterCore, key: str | None) -> bool:
    """Ask with the key that was given, which a program would store."""
    if key is None:
        return False
    with evolve(core, api_key=key) as theirs:
        found = api_keys_get_current_key_metadata(theirs)
    if isinstance(found, Err):
        print("the key does not open:", found.failure(), file=sys.stderr)
        return False
    data = found.unwrap().data
    print(f"signed in, with a key for {data.limit:.2f} US dollars" if data and data.limit else "signed in")
    return True


if __name__ == "__main__":
    sys.exit(not main())

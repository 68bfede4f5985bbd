#!/usr/bin/python3
"""A WebKitGTK browser for WebKitWebDriver that keeps its profile: --profile=FOLDER.

The browser that comes with WebKitGTK forgets everything at its end when it is driven from outside.
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

OPTION = "--profile="
profile = next(each[len(OPTION):] for each in sys.argv if each.startswith(OPTION))
manager = WebKit2.WebsiteDataManager(
    base_data_directory=profile + "/data", base_cache_directory=profile + "/cache"
)
manager.get_cookie_manager().set_persistent_storage(
    profile + "/cookies.sqlite", WebKit2.CookiePersistentStorage.SQLITE
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
windows = []


def refuse(_view, request):
    request.deny()
    return True


def make_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    view.connect("permission-request", refuse)
    window = Gtk.Window()
    window.set_default_size(412, 915)
    window.add(view)
    window.show_all()
    windows.append(window)
    return view


def begin(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("sillage")
    session.set_application_info(info)
    session.connect("create-web-view", make_view)


context.connect("automation-started", begin)
Gtk.main()

"""Django's settings. What differs between places comes from the environment, through `tracker.env`."""

import tomllib
from urllib.parse import urlsplit

from csp.constants import NONE, SELF, UNSAFE_EVAL, UNSAFE_INLINE
from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from tracker.build_id import build_id
from tracker.env import BASE_DIR, DATA_DIR, database, env, secret_key

VERSION: str = tomllib.loads((BASE_DIR / "pyproject.toml").read_text())["project"]["version"]

DEBUG = env.bool("DEBUG", default=False)
# Set by `make run`: one machine, one person, plain http.
LOCAL = env.bool("LOCAL", default=False)
SECRET_KEY = secret_key(debug=DEBUG)
# Earlier keys, while a new one takes over: second factors are encrypted with them.
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", default=[])
SITE_URL = env.str("SITE_URL", default="http://127.0.0.1:8000")
# The health check asks the process itself.
ALLOWED_HOSTS = [
    *env.list("ALLOWED_HOSTS", default=[urlsplit(SITE_URL).hostname or "localhost"]),
    "127.0.0.1",
    "localhost",
]
# How many proxies of ours stand in front. They write the caller's address into X-Forwarded-For, and whether it came by
# https into X-Forwarded-Proto; without any, neither is believed.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=0)
CONTACT = env.str("CONTACT", default="")
# Where `manage.py demo` keeps the passwords that it makes.
ACCOUNTS_FILE = DATA_DIR / "accounts.txt"

# Nobody publishes their own work. Small teams may switch it off.
FOUR_EYES = env.bool("FOUR_EYES", default=True)

# After so many days without a confirmation the desk asks whether somebody is still held; a person may have a limit
# of their own.
CUSTODY_CONFIRMED_EVERY = env.int("CUSTODY_CONFIRMED_EVERY", default=180)
# Whether `manage.py check_links` may ask other sites for the published sources.
LINK_CHECKS = env.bool("LINK_CHECKS", default=False)

INSTALLED_APPS = [
    "unfold.apps.BasicAppConfig",
    "unfold.contrib.filters",
    "unfold.contrib.forms",
    "tracker.apps.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.forms",
    "csp",
    "pgtrigger",
    "pghistory",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
    "public",
    "prisoners",
    "demo",
]

# Sessions are made when somebody signs in to the desk; a reader gets no cookie.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "prisoners.auth.middleware.DeskLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "prisoners.auth.middleware.DeskAccessMiddleware",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "tracker.urls"
WSGI_APPLICATION = "tracker.wsgi.application"
TEMPLATES: list[dict[str, object]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["public.templatetags.oneline"],
        },
    }
]

# Inputs of the desk have templates of ours.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# The front reads as a role that may read its own tables and nothing else. On one server the login
# switches to that role; with PUBLIC_DATABASE_URL it signs in as it, and has no other to fall back on.
# Pages come from memory or a solid-state disk, so a page by index costs hardly more than the next one of a scan.
_SESSION = "-c default_transaction_read_only=on -c statement_timeout=15s -c random_page_cost=1.1"
_default = database("DATABASE_URL") | {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
_public = database("PUBLIC_DATABASE_URL" if env.str("PUBLIC_DATABASE_URL", default="") else "DATABASE_URL")
_role = {} if env.str("PUBLIC_DATABASE_URL", default="") else {"assume_role": "tracker_public"}
DATABASES: dict[str, dict[str, object]] = {
    "default": _default,
    "public": _default
    | _public
    | {
        "OPTIONS": _public["OPTIONS"]
        | _role
        | {"options": _SESSION, "server_side_binding": True, "prepare_threshold": 1},
        "TEST": {"MIRROR": "default"},
    },
}
DATABASE_ROUTERS = ["tracker.database_router.PublicAppRouter"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# A page of the desk that records a release with hundreds of people sends several fields for each.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}}]

# Signing in to the desk. There is no registration and no mail: a chief makes accounts and resets what was lost.
AUTHENTICATION_BACKENDS = ["prisoners.auth.backends.StaffBackend"]
LOGIN_URL = LOGOUT_REDIRECT_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"
ACCOUNT_ADAPTER = "prisoners.auth.adapters.AccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
# Tries per address of the network and per account. A code of the second factor counts like a password.
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key,30/h/key"}
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
MFA_ADAPTER = "prisoners.auth.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {"add_webauthn": "prisoners.auth.forms.AddPasskeyForm"}
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Release Tracker"
# A used code is remembered for one period, so a code must not be good for longer than that.
MFA_TOTP_TOLERANCE = 0

# Failed tries must be counted once for all processes, and outlast a restart: memory of one process would give
# an attacker as many tries again as there are workers. The desk signs in rarely, so PostgreSQL is fast enough and
# there is no further server to run and guard. The limit is high, because a full cache would forget tries.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "prisoners_cacheentry",
        "KEY_FUNCTION": "tracker.cache_keys.hashed_key",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

LANGUAGE_CODE = "en"
# What the desk speaks. A language is offered when all its words are translated.
LANGUAGES = [("en", "English"), ("ru", "Русский")]
# The second holds words of the desk's theme, which brings no translations of its own.
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "unfold"]
# The choice is kept by the browser, and sent back to the desk alone.
LANGUAGE_COOKIE_NAME, LANGUAGE_COOKIE_PATH = "desk_language", "/desk/"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LANGUAGE_COOKIE_HTTPONLY, LANGUAGE_COOKIE_SAMESITE = True, "Lax"
# What texts of records are written in.
TEXT_LANGUAGES = ["en", "be", "ru", "uk"]
TIME_ZONE = "UTC"
USE_TZ = True
FORMAT_MODULE_PATH = "tracker.formats"

STATIC_URL = "static/"
STATIC_ROOT = env.path("STATIC_ROOT", default=DATA_DIR / "static")
# Readers' copies of an answer are good until the next edition or build; the front imports nothing but what stands here.
BUILD_ID = build_id(
    [
        *(BASE_DIR / name for name in ("public", "templates", "tracker", "requirements.txt")),
        STATIC_ROOT / "staticfiles.json",
    ]
)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Photos of drafts. No address leads here: the desk shows them to staff, and publishing copies what is shown
# into the public record.
MEDIA_ROOT = env.path("MEDIA_ROOT", default=DATA_DIR / "media")
FILE_UPLOAD_PERMISSIONS, FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o600, 0o700
PHOTO_MAX_BYTES, PHOTO_MAX_PIXELS = 15_000_000, 40_000_000
# An original knows where it was taken. What may be taken in stays in memory and never touches the disk.
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * PHOTO_MAX_BYTES

IS_HTTPS = SITE_URL.startswith("https://")
SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None
SECURE_HSTS_SECONDS = 63_072_000 if IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_HTTPONLY = True
SESSION_ENGINE = "prisoners.models.sessions"
# However busy, a session ends; the door of the desk counts from signing in.
SESSION_COOKIE_AGE = 12 * 3600
# And so does one in which nothing was done for this long, in seconds.
SESSION_IDLE_AGE = 60 * env.int("DESK_IDLE_MINUTES", default=120)
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY: dict[str, object] = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}
# The desk's theme (django-unfold) is written with Alpine.js, which evaluates expressions in attributes.
DESK_CONTENT_SECURITY_POLICY = {"script-src": [SELF, UNSAFE_EVAL, UNSAFE_INLINE], "style-src": [SELF, UNSAFE_INLINE]}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["public.api.rendering.StoredJSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "public.api.problems.as_problem",
    "UNAUTHENTICATED_USER": None,
    # `format` would be a parameter of ours, and an unknown one is refused by name.
    "URL_FORMAT_OVERRIDE": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Release Tracker",
    "DESCRIPTION": "People held for political reasons, how they were freed, and the sanctions around it.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "LICENSE": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SORT_OPERATIONS": False,
    # Words of a vocabulary stand where they are used; components named after them told nothing more.
    "POSTPROCESSING_HOOKS": [],
}

_LIGHTNESS = zip(
    ("50", "100", "200", "300", "400", "500", "600", "700", "800", "900", "950"),
    (0.97, 0.93, 0.87, 0.78, 0.68, 0.56, 0.46, 0.39, 0.33, 0.28, 0.2),
    strict=True,
)
UNFOLD = {
    "SITE_TITLE": _("Release Tracker: the desk"),
    "SITE_HEADER": _("Release Tracker"),
    "SITE_SUBHEADER": _("The desk: working papers, not public"),
    "SITE_URL": "/",
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": "/static/public/icon.svg"}],
    "COLORS": {"primary": {step: f"oklch({lightness} 0.07 225)" for step, lightness in _LIGHTNESS}},
    "ACCOUNT": {"navigation": [{"title": _("Your account"), "link": reverse_lazy("mfa_index")}]},
    "SHOW_LANGUAGES": True,
    "LANGUAGES": {"action": reverse_lazy("set_language")},
    "STYLES": [lambda _request: static("prisoners/theme.css")],
    "DASHBOARD_CALLBACK": "prisoners.admin.worklists.home.dashboard",
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": True,
}

LOGGING: dict[str, object] = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
PGHISTORY_APPEND_ONLY = True
# Readers change nothing; asking who they are would make every public answer vary by cookie.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")

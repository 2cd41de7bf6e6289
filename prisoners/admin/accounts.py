"""Accounts of the desk. They are deactivated, never deleted: their names stand in the history."""

from collections.abc import Callable
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from prisoners.actions import accounts
from prisoners.admin.base.requests import request_user
from prisoners.exceptions import ActionRefused
from prisoners.models.accounts import SECOND_FACTORS, role_name

for model in (User, Group, Authenticator, EmailAddress):
    admin.site.unregister(model)


class NewPasswordForm(AdminPasswordChangeForm):
    """A password for somebody who forgot theirs. Doing without one is not offered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("usable_password", None)


class RoleFilter(admin.RelatedFieldListFilter):
    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(str(group.pk), role_name(group)) for group in Group.objects.order_by("name")]


@admin.register(User)
class AccountAdmin(UserAdmin, ModelAdmin):  # type: ignore[type-arg]
    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = NewPasswordForm
    list_display = ("username", "roles", "second_factor", "is_active", "last_login")
    list_filter = (("groups", RoleFilter), "is_active")
    actions = ("reset_second_factor", "sign_out_everywhere")
    # Rights come from groups alone, so that nobody hands out more than a role.
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("first_name", "last_name", "email")}),
        (_("Role"), {"fields": ("is_active", "groups")}),
        (_("Dates"), {"fields": ("last_login", "date_joined")}),
    )
    add_fieldsets = ((None, {"classes": ("wide",), "fields": ("username", "password1", "password2", "groups")}),)

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        """A superuser's account is out of a chief's reach: with its password a chief would be one."""
        found: QuerySet[User] = super().get_queryset(request).prefetch_related("groups")
        factors = Authenticator.objects.filter(user_id=OuterRef("pk"), type__in=SECOND_FACTORS)
        within_reach = found if request_user(request).is_superuser else found.filter(is_superuser=False)
        return within_reach.annotate(has_second_factor=Exists(factors))

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        """Three roles are three boxes to tick."""
        options["widget"] = UnfoldAdminCheckboxSelectMultipleWidget()
        field: Any = super().formfield_for_manytomany(db_field, request, **options)
        if db_field.name == "groups":
            field.label_from_instance = role_name
        return field

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Nobody changes their own role, or locks themselves out."""
        dates = ("last_login", "date_joined")
        return (*dates, "is_active", "groups") if obj and obj.pk == request_user(request).pk else dates

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001
        """Every account is one of the desk. Whether somebody may come in is said by `is_active`."""
        obj.is_staff = True
        super().save_model(request, obj, form, change)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002
        """One's own password is changed with the old one."""
        if id == str(request_user(request).pk):
            return redirect("account_change_password")
        return super().user_change_password(request, id, form_url)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description=_("role"))
    def roles(self, account: User) -> str:
        return ", ".join(role_name(group) for group in account.groups.all())

    @admin.display(description=_("second factor"), boolean=True, ordering="has_second_factor")
    def second_factor(self, account: Any) -> bool:
        return bool(account.has_second_factor)

    @admin.action(description=_("Reset the second factor (lost phone or key)"), permissions=["change"])
    def reset_second_factor(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        done = gettext("Reset. Whoever it is signs in with the password alone now, and sets up a new second factor.")
        self._do(request, queryset, accounts.reset_second_factor, done)

    @admin.action(description=_("Sign out everywhere"), permissions=["change"])
    def sign_out_everywhere(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        self._do(request, queryset, accounts.sign_out_everywhere, gettext("Signed out everywhere."))

    def _do(self, request: HttpRequest, queryset: QuerySet[User], verb: Callable[..., Any], done: str) -> None:
        for account in queryset:
            try:
                verb(account, by=request_user(request))
            except ActionRefused as refusal:
                self.message_user(request, f"{account}: {refusal}", messages.ERROR)
            else:
                self.message_user(request, f"{account}: {done}", messages.SUCCESS)

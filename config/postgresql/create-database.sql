-- As a superuser: psql -v password="'…'" -f create-database.sql
-- The tables come from the application itself, at its first start.
create role complaint login password :password;
create database complaint owner complaint encoding 'UTF8' template template0 locale_provider icu icu_locale 'zh-Hans-CN';
\connect complaint
revoke create on schema public from public;
grant create, usage on schema public to complaint;

#!/usr/bin/env bash
# Saves everything Duban knows into one file: the database carries the attachments too.
#   backup.sh postgresql DATABASE FOLDER    while the system runs (PGHOST, PGUSER, … as for pg_dump)
#   backup.sh file DATA FOLDER [SERVICE]    the runnable jar's own database; stops SERVICE meanwhile
set -euo pipefail
kind=${1:?postgresql or file}
source=${2:?the database, or the data folder}
folder=${3:?where the backup goes}
umask 077
mkdir -p "$folder"
stamp=$(date +%Y%m%dT%H%M%S)

case $kind in
  postgresql)
    target=$folder/duban-$stamp.dump
    pg_dump --format=custom --file="$target.part" "$source"
    pg_restore --list "$target.part" >/dev/null # it can be read
    ;;
  file)
    service=${4:-}
    target=$folder/duban-$stamp.mv.db
    if [ -n "$service" ]; then
      systemctl stop "$service"
      trap 'systemctl start "$service"' EXIT
    fi
    cp "$source/complaint.mv.db" "$target.part"
    ;;
  *)
    echo "postgresql or file, not $kind" >&2
    exit 2
    ;;
esac
mv "$target.part" "$target"
(cd "$folder" && sha256sum "$(basename "$target")" >"$(basename "$target").sha256")
echo "$target"

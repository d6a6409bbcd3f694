#!/usr/bin/env bash
# Brings a backup back; the system must be stopped.
#   restore.sh postgresql BACKUP DATABASE   into an existing database; what stands in it is replaced
#   restore.sh file BACKUP DATA             what stood in the data folder is kept beside it as .before-…
set -euo pipefail
kind=${1:?postgresql or file}
backup=${2:?the backup}
target=${3:?the database, or the data folder}
umask 077
(cd "$(dirname "$backup")" && sha256sum --check --quiet "$(basename "$backup").sha256")

case $kind in
  postgresql)
    pg_restore --clean --if-exists --no-owner --single-transaction --exit-on-error --dbname="$target" "$backup"
    ;;
  file)
    mkdir -p "$target"
    if [ -e "$target/complaint.mv.db" ]; then
      mv "$target/complaint.mv.db" "$target/complaint.mv.db.before-$(date +%Y%m%dT%H%M%S)"
    fi
    cp "$backup" "$target/complaint.mv.db"
    ;;
  *)
    echo "postgresql or file, not $kind" >&2
    exit 2
    ;;
esac

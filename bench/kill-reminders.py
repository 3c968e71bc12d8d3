#!/usr/bin/python3
"""Kills send-reminders with SIGKILL at random moments, again and again, and counts what a real SMTP server got.

usage: bench/kill-reminders.py [ROUNDS] [POSTGRES_URL]     (needs python3-aiosmtpd; the web project is built before)

Each round: a new demonstration, the reminders of twenty missed nights, processes killed until one ends by itself; then every mail that was
queued is compared with what the server has. Prints mails, doubled, missing, and how many of those the database shows as "no answer".
With a PostgreSQL address such as postgres://app@127.0.0.1:5433 each round uses a database of its own there (psql is needed).
"""
import collections, datetime, email, os, pathlib, random, signal, sqlite3, subprocess, sys, tempfile, time
from aiosmtpd.controller import Controller

ROOT = pathlib.Path(__file__).resolve().parent.parent
DLL = ROOT / "src/EqualityAcademy.Web/bin/Debug/net10.0/EqualityAcademy.Web.dll"
TODAY = datetime.date.today()


class Box:
    def __init__(self):
        self.ids = collections.Counter()

    async def handle_DATA(self, server, session, envelope):
        self.ids[email.message_from_bytes(envelope.content)["message-id"].strip("<>").split("@")[0]] += 1
        return "250 taken"


def ask(database, data, sql):
    if database.startswith("sqlite"):
        with sqlite3.connect(data / "academy.db") as db:
            return [row[0] for row in db.execute(sql)]
    return [line for line in subprocess.run(["psql", database, "-Atc", sql], capture_output=True, text=True, check=True).stdout.split() if line]


def round_(port, box, server):
    data = pathlib.Path(tempfile.mkdtemp(prefix="kill-"))
    database = "sqlite:academy.db"
    if server:
        name = f"kill_{os.getpid()}_{random.randrange(10**9)}"
        subprocess.run(["psql", server + "/postgres", "-qc", f"create database {name}"], check=True)
        database = f"{server}/{name}"
    env = dict(os.environ, ASPNETCORE_ENVIRONMENT="Development", Academy__Database=database, Academy__ModulesDirectory=str(ROOT / "modules"),
               Academy__Smtp=f"smtp://127.0.0.1:{port}", Logging__LogLevel__Default="Error")
    start = lambda *args: subprocess.Popen(["dotnet", str(DLL), *args, "--data", str(data)], env=env, stdout=subprocess.DEVNULL)
    assert start("seed-demo").wait() == 0
    assert start("send-reminders", "--on", str(TODAY - datetime.timedelta(days=20))).wait() == 0
    kills = 0
    box.ids.clear()
    earlier = set(ask(database, data, "select id from mail_outbox"))
    while True:
        process, before = start("send-reminders", "--on", str(TODAY)), sum(box.ids.values())
        stop_after = before + random.randrange(1, 5)
        while process.poll() is None and sum(box.ids.values()) < stop_after:
            time.sleep(0.001)
        time.sleep(random.random() * 0.02)
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGKILL)
        process.wait()
        kills += 1
    queued = set(ask(database, data, "select id from mail_outbox")) - earlier
    silent = set(ask(database, data, "select id from mail_outbox where handed_over_at is not null and sent_at is null"))
    missing = queued - set(box.ids)
    return kills, len(queued), sum(1 for n in box.ids.values() if n > 1), len(missing), len(missing & silent), len(silent)


def main():
    rounds, server = int(sys.argv[1]) if len(sys.argv) > 1 else 5, sys.argv[2] if len(sys.argv) > 2 else None
    box = Box()
    controller = Controller(box, hostname="127.0.0.1", port=random.randrange(20000, 30000))
    controller.start()
    totals = [sum(column) for column in zip(*(round_(controller.port, box, server) for _ in range(rounds)))]
    controller.stop()
    print("rounds %d, kills %d, mails %d, doubled %d, missing %d (shown as no answer: %d), no answer though arrived: %d"
          % (rounds, *totals[:5], totals[5] - totals[4]))
    sys.exit(1 if totals[2] or totals[3] != totals[4] else 0)


main()

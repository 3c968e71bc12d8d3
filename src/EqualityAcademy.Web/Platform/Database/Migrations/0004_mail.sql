create table mail_outbox (
    id uuid primary key,
    once_key text not null unique,
    company_id uuid references company (id),
    person_id uuid references person (id),
    recipient text not null,
    recipient_name text not null,
    mail text not null,
    language text not null check (language in ('fr', 'en')),
    subject text not null,
    text_body text not null,
    html_body text not null,
    stop_link text,
    queued_at timestamptz not null,
    next_try_at timestamptz not null,
    attempts integer not null default 0,
    leased_by text,
    leased_until timestamptz,
    leased_in text,
    handed_over_at timestamptz,
    sent_at timestamptz,
    given_up_at timestamptz,
    last_error text
);
create index mail_outbox_waiting on mail_outbox (next_try_at) where sent_at is null and given_up_at is null and handed_over_at is null;
create index mail_outbox_by_company on mail_outbox (company_id, queued_at);

create table reminder (
    company_id uuid not null references company (id),
    person_id uuid not null references person (id),
    kind text not null,
    item text not null,
    due_on date not null,
    days_ahead integer not null,
    mail_key text not null,
    told_on date not null,
    primary key (company_id, person_id, kind, item, due_on, days_ahead)
);
create index reminder_by_mail on reminder (mail_key);

create table reminder_stop (
    person_id uuid not null references person (id),
    company_id uuid not null references company (id),
    stopped_at timestamptz not null,
    primary key (person_id, company_id)
);

create table reminder_run (
    company_id uuid primary key references company (id),
    last_on date not null,
    finished_at timestamptz not null
);

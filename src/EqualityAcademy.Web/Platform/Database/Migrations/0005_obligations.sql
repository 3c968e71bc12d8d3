create table company_headcount (
    company_id uuid not null references company (id),
    month date not null,
    headcount integer not null check (headcount between 0 and 100000),
    entered_by uuid not null references membership (id),
    entered_at timestamptz not null,
    primary key (company_id, month)
);

create table company_fact (
    company_id uuid not null references company (id),
    fact text not null,
    value text not null,
    entered_by uuid not null references membership (id),
    entered_at timestamptz not null,
    primary key (company_id, fact)
);

create table duty_state (
    company_id uuid not null references company (id),
    obligation text not null,
    state text not null check (state in ('done', 'disputed')),
    reason text,
    done_on date,
    valid_until date,
    set_by uuid not null references membership (id),
    set_at timestamptz not null,
    primary key (company_id, obligation)
);

create table duty_change (
    id uuid primary key,
    company_id uuid not null references company (id),
    obligation text not null,
    change text not null check (change in ('done', 'disputed', 'reopened')),
    done_on date,
    reason text,
    changed_by uuid not null references membership (id),
    changed_at timestamptz not null
);
create index duty_change_by_duty on duty_change (company_id, obligation);

create table evidence (
    id uuid primary key,
    company_id uuid not null references company (id),
    obligation text not null,
    kind text not null check (kind in ('file', 'link', 'note')),
    title text not null,
    note text,
    link text,
    file_name text,
    media_type text,
    byte_count bigint,
    sha256 text,
    expires_on date,
    added_by uuid not null references membership (id),
    added_at timestamptz not null,
    removed_at timestamptz
);
create index evidence_by_company on evidence (company_id, obligation);

create table law_note (
    company_id uuid not null references company (id),
    obligation text not null,
    changed_on date not null,
    written_on date not null,
    read_at timestamptz,
    read_by uuid references membership (id),
    primary key (company_id, obligation, changed_on)
);

create table notice_print (
    company_id uuid not null references company (id),
    notice text not null,
    fingerprint text not null,
    filled text not null,
    printed_by uuid not null references membership (id),
    printed_at timestamptz not null,
    primary key (company_id, notice)
);

create table notice_blank (
    company_id uuid not null references company (id),
    blank text not null,
    value text not null,
    filled_by uuid not null references membership (id),
    filled_at timestamptz not null,
    primary key (company_id, blank)
);

create table calendar_feed (
    secret_hash text primary key,
    company_id uuid not null references company (id),
    membership_id uuid not null references membership (id),
    created_at timestamptz not null,
    revoked_at timestamptz
);
create index calendar_feed_by_member on calendar_feed (company_id, membership_id);

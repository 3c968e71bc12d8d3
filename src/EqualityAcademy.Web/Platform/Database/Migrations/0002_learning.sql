create table lesson_progress (
    membership_id uuid not null references membership (id),
    company_id uuid not null references company (id),
    module text not null,
    lesson text not null,
    screen integer not null,
    updated_at timestamptz not null,
    primary key (membership_id, module, lesson)
);

create table lesson_completion (
    membership_id uuid not null references membership (id),
    company_id uuid not null references company (id),
    module text not null,
    lesson text not null,
    revision integer not null,
    completed_at timestamptz not null,
    primary key (membership_id, module, lesson, revision)
);

create table quiz_attempt (
    id uuid primary key,
    membership_id uuid not null references membership (id),
    company_id uuid not null references company (id),
    module text not null,
    revision integer not null,
    seed integer not null default 0,
    questions text not null,
    answers text,
    right_count integer,
    passed boolean,
    started_at timestamptz not null,
    marked_at timestamptz
);
create index quiz_attempt_by_member on quiz_attempt (membership_id, module);

create table module_completion (
    membership_id uuid not null references membership (id),
    company_id uuid not null references company (id),
    module text not null,
    revision integer not null,
    certificate_code text not null unique,
    completed_at timestamptz not null,
    primary key (membership_id, module, revision)
);
create index module_completion_by_company on module_completion (company_id, module);

create table assignment (
    id uuid primary key,
    company_id uuid not null references company (id),
    module text not null,
    membership_id uuid references membership (id),
    due_on date not null,
    created_by uuid not null references membership (id),
    created_at timestamptz not null,
    withdrawn_at timestamptz
);
create index assignment_by_company on assignment (company_id, module);

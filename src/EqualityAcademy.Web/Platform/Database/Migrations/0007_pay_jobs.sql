create table pay_job (
    id uuid primary key,
    company_id uuid not null references company (id),
    title text not null,
    women integer not null check (women between 0 and 9999),
    men integer not null check (men between 0 and 9999),
    complexity integer check (complexity between 1 and 10),
    knowledge integer check (knowledge between 1 and 10),
    autonomy integer check (autonomy between 1 and 10),
    contribution integer check (contribution between 1 and 10),
    supervision integer check (supervision between 1 and 10),
    communication integer check (communication between 1 and 10),
    class_given integer check (class_given between 1 and 18),
    physical_load integer check (physical_load between 1 and 3),
    nervous_load integer check (nervous_load between 1 and 3),
    conditions integer check (conditions between 1 and 3),
    position integer not null,
    entered_by uuid not null references membership (id),
    entered_at timestamptz not null
);
create index pay_job_by_company on pay_job (company_id, position);

create table pay_pair_answer (
    company_id uuid not null references company (id),
    low_job uuid not null references pay_job (id),
    high_job uuid not null references pay_job (id),
    base_pay text check (base_pay in ('low', 'high', 'same', 'unknown')),
    premiums text check (premiums in ('low', 'high', 'same', 'unknown')),
    written text check (written in ('yes', 'no', 'unknown')),
    reason text check (reason in ('seniority', 'rare-skill', 'performance', 'night-work', 'scarce-market', 'negotiated', 'family', 'other', 'none', 'unknown')),
    still_true text check (still_true in ('yes', 'no', 'unknown')),
    entered_by uuid not null references membership (id),
    entered_at timestamptz not null,
    primary key (low_job, high_job),
    check (low_job <> high_job)
);
create index pay_pair_answer_by_company on pay_pair_answer (company_id);
create index pay_pair_answer_by_high_job on pay_pair_answer (high_job);

create table pay_cause_answer (
    company_id uuid not null references company (id),
    cause text not null,
    answer text not null check (answer in ('yes', 'no', 'unknown')),
    entered_by uuid not null references membership (id),
    entered_at timestamptz not null,
    primary key (company_id, cause)
);

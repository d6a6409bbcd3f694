-- Departments, people, their roles, and who stands in for whom.
create table department (
  id uuid not null,
  version bigint not null,
  code varchar(2) not null,
  name varchar(100) not null,
  constraint pk_department primary key (id),
  constraint uq_department_code unique (code)
);

create table employee (
  id uuid not null,
  version bigint not null,
  username varchar(50) not null,
  display_name varchar(100) not null,
  department varchar(2) not null,
  email varchar(255),
  active boolean not null,
  password_hash varchar(255),
  password_changed_at timestamp with time zone,
  must_change_password boolean not null,
  constraint pk_employee primary key (id),
  constraint uq_employee_username unique (username),
  constraint fk_employee_department foreign key (department) references department (code)
);
create index ix_employee_department on employee (department);

create table employee_role (
  employee_id uuid not null,
  role_name varchar(30) not null,
  constraint pk_employee_role primary key (employee_id, role_name),
  constraint fk_employee_role_employee foreign key (employee_id) references employee (id)
);
create index ix_employee_role_name on employee_role (role_name);

create table employee_in_charge (
  employee_id uuid not null,
  department varchar(2) not null,
  constraint pk_employee_in_charge primary key (employee_id, department),
  constraint fk_employee_in_charge_employee foreign key (employee_id) references employee (id),
  constraint fk_employee_in_charge_department
    foreign key (department) references department (code)
);
create index ix_employee_in_charge_department on employee_in_charge (department);

create table deputy (
  id uuid not null,
  version bigint not null,
  person varchar(50) not null,
  deputy_person varchar(50) not null,
  first_day date not null,
  last_day date not null,
  constraint pk_deputy primary key (id),
  constraint fk_deputy_person foreign key (person) references employee (username),
  constraint fk_deputy_deputy foreign key (deputy_person) references employee (username)
);
create index ix_deputy_person on deputy (person, first_day);
create index ix_deputy_last_day on deputy (last_day);

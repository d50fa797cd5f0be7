/** Steps that errors of several rules block, by kind of plan. */
export const publications = { national_security_plan: ['publication'], zonal_security_plan: ['in_force'] }

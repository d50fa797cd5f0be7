/** Steps that errors of several rules block, by kind of plan. */
export const approvals = {
  national_security_plan: ['approval'],
  zonal_security_plan: ['local_approval', 'transmission'],
}
export const publications = { national_security_plan: ['publication'], zonal_security_plan: ['in_force'] }

/**
 * The declared errors of rules that the database decides last, by the name of the constraint. Two requests at the same
 * time can pass the checks of the procedures, and one of them is then refused by the database.
 */
export const constraintErrors: Readonly<Record<string, { code: string; status: number; data: unknown }>> = {
  // The plans are not named, because the refused transaction reads no more.
  plans_in_force_together: { code: 'PLANS_OVERLAP', status: 409, data: { plans: [] } },
  plan_registered_beside_path: { code: 'PLAN_ON_PATH', status: 409, data: undefined },
  // A person who writes in a registered plan that was compared with its source reopens it first.
  registration_confirmed: { code: 'PLAN_NOT_EDITABLE', status: 409, data: undefined },
  // Whether the places of areas move a seat is known only once the whole change is written.
  running_seat: { code: 'SEAT_IN_USE', status: 409, data: undefined },
}

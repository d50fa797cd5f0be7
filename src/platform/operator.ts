/**
 * The kind of the organisation that operates this instance. Administrators of that organisation manage the people of
 * every organisation.
 */
export const operatorKind = 'operator'

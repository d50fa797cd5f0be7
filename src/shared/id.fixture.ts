/** Returns the same id for the same number, for tests without a database. */
export const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

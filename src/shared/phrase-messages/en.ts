/** Short phrases that several pages share, most of them with a value. */
export const en = {
  andMore: (count: number) => `and ${count} more`,
  by: (name: string) => `by ${name}`,
  choose: 'choose …',
  greeting: (name: string) => `Dear ${name},`,
  nameIn: (language: string) => `Name (${language})`,
  noMap: 'No map available for these areas',
  preview: (name: string) => `Preview of ${name}`,
  reason: (reason: string) => `Reason: ${reason}`,
  reasonHint: 'Recorded in the audit log with your name.',
  remove: (name: string) => `Remove ${name}`,
  removeRow: 'remove',
  since: (day: string) => `since ${day}`,
  today: 'today',
  version: (number: number | string) => `version ${number}`,
}

export const en = {
  title: 'Evidence',
  none: 'No evidence yet',
  ask: 'Keep the letter, the minutes or the signed file on which it rests.',
  attach: 'Keep evidence',
  attachTo: (what: string) => `Keep evidence: ${what}`,
  kept: (name: string) => `${name} is kept; it stays`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) => `${data.maxCount} files are kept here already.`,
}

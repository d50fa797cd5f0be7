/** How many of one's last acts in a plan are kept. */
export const mostSteps = 50

/** What a person does in the outline and may take back. */
export const undoable = [
  'addElement',
  'changeElement',
  'moveElement',
  'removeElement',
  'changeElements',
  'moveElements',
  'removeElements',
  'pasteElements',
  'takeAccepted',
] as const
export const isUndoable = (procedure: string): boolean => (undoable as readonly string[]).includes(procedure)

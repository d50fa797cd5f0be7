/** Maximum number of stored undo steps per person and plan. */
export const maxSteps = 50

/** Acts in the outline that a person can undo. */
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

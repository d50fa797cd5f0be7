import { en as actions } from '#shared/action-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as plansPage } from '../../messages/en.ts'

const elements = (count: number) => `${count} ${plural('en', count, 'element', 'elements')}`

export const en = {
  undo: {
    undo: (act: string) => `Undo: ${act}`,
    redo: (act: string) => `Redo: ${act}`,
    nothingToUndo: 'Nothing to undo',
    done: (act: string) => `Undone: ${act}`,
    redone: (act: string) => `Redone: ${act}`,
    added: (title: string) => `added “${title}”`,
    changed: (title: string) => `changed “${title}”`,
    moved: (title: string) => `moved “${title}”`,
    removed: (title: string) => `removed “${title}”`,
    pasted: (title: string) => `pasted “${title}”`,
    tookIn: (title: string) => `imported “${title}” from a document`,
    andMore: (act: string, more: number) => `${act} and ${more} more`,
  },
  conflict: {
    title: 'Not undone: changed in the meantime',
    changedBy: (person: string) => `${person} changed this in the meantime. Nothing was overwritten.`,
    otherUser: plansPage.conflict.anotherUser,
    now: 'current value',
    back: 'value after undo',
    CHANGED_SINCE: 'This element was restored or changed in the meantime.',
    GONE: 'This element no longer exists.',
    PLACE_REMOVED: 'The previous parent element no longer exists or is now below this element.',
    closed: 'Part of this content is no longer visible to you.',
    skip: 'Skip this change',
    skipHint: 'You can then undo the change before it.',
  },
  marks: {
    label: 'Selected elements',
    count: (count: number) => `${elements(count)} selected`,
    change: actions.change,
    copy: actions.copy,
    remove: actions.remove,
    includeDescendants: 'Include elements below',
    none: plansPage.clearSelection,
    sideBySide: 'Select adjacent rows under the same parent element.',
    removeTitle: (count: number) => `Remove ${elements(count)}?`,
    removeText:
      'The selected elements and all elements below them are removed from the plan. They remain available in the history. You can undo this action.',
  },
  change: {
    title: (count: number) => `Change ${elements(count)}`,
    hint: 'Only the fields that you fill in are changed, in all selected elements. You can undo the change as a whole.',
    keepValue: 'keep current value',
    empty: 'Clear',
    done: (count: number) => `${elements(count)} changed`,
    noChanges: 'No changes: the selected elements already have these values.',
  },
  refused: {
    title: 'Nothing was changed',
    text: (count: number) => `${elements(count)} cannot be changed.`,
    andMore: (count: number) => `and ${count} more`,
    unknown: 'An element that does not exist',
  },
  copy: {
    copied: (count: number) =>
      count === 1
        ? 'Element copied with all elements below it. Paste it here or in another plan.'
        : `${elements(count)} copied with all elements below them. Paste them here or in another plan.`,
    paste: (count: number) => `Paste ${elements(count)}`,
    pasted: (count: number) => `${elements(count)} pasted`,
    leftOut: 'Content that was not copied',
    function: 'accountable function: it belongs to another organisation',
    interest: 'protected interest: it belongs to the other plan',
    link: 'link to the continued element: it applies only to the original',
    hiddenContent: 'Content of the other plan that is not visible to you was not copied.',
  },
  steps: {
    first: 'This is already the first element here.',
    last: 'This is already the last element here.',
    nothingAbove: 'This element cannot move down a level. There is no element above it on the same level.',
    topLevel: 'This element cannot move up a level. It is directly in its section.',
    kind: (kind: string, under: string) => `“${kind}” is not allowed under “${under}” in this kind of plan.`,
  },
  keys: {
    open: 'Keyboard shortcuts',
    title: 'Keyboard shortcuts of the outline',
    key: 'Key',
    does: 'Action',
    arrows: 'move through the rows; left collapses, right expands',
    letters: 'go to the next row that starts with these letters',
    enter: 'edit the title; press Enter again to add the next element',
    escape: 'discard the edit; clear the selection; release the Tab key',
    tab: 'one level down; with Shift one level up',
    move: 'move the element up, down or to another level',
    mark: 'select several elements',
    all: 'select all; with Shift all elements below the row',
    copy: 'copy and paste, with all elements below',
    remove: phrases.removeRow,
    undo: 'undo your last change; with Shift redo it',
    space: 'open the details',
    help: 'show this list',
    names: {
      arrows: 'Arrows',
      letters: 'Letters',
      move: 'Alt + arrows',
      mark: 'Shift + arrows, Ctrl + click',
      shift: 'Shift',
      ctrl: 'Ctrl',
      remove: 'Delete',
      space: 'Space',
      enter: 'Enter',
      escape: 'Escape',
    },
  },
}

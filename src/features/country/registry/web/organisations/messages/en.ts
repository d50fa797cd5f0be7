import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as listWorkbooks } from '../../../list-workbooks/messages/en.ts'
import { en as registryPage } from '../../messages/en.ts'

export const en = {
  title: labels.organisations,
  intro: 'Organisations that prepare, decide on, carry out or support plans, with their level, area and functions.',
  within: 'Located in',
  total: (count: number) => plural('en', count, '1 organisation', `${count} organisations`),
  none: 'No matching organisations',
  noneText: 'Remove a filter or use other search terms.',
  clearFilters: actions.clearFilters,
  allKinds: 'All kinds',
  allLevels: 'All levels',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  showing: (shown: number, total: number) =>
    `${shown} of ${plural('en', total, '1 organisation', `${total} organisations`)}`,
  functions: labels.functions,
  functionsHint: 'Duties belong to the function and remain when its holder changes.',
  function: headings.function,
  holder: listWorkbooks.heads.holder,
  deputy: listWorkbooks.heads.deputy,
  noHolder: 'not appointed',
  personsHidden: 'Sign in to see who holds each function.',
  noFunctions: 'No functions yet',
  noFunctionsText: 'An administrator can add the functions that are accountable for measures.',
  appoint: 'Appoint',
  endFunctionHolder: registryPage.end,
  pastHolders: 'Previous holders',
  person: headings.person,
  capacity: labels.role,
  replaces: 'The current holder leaves the function on that date',
  newPerson: 'Add a new person',
  newPersonHint:
    'This person holds the function without an account. To give access, send an invitation under Administration.',
  addFunction: 'Add function',
  functionCode: 'Code in lower case: head_of_service',
  nameIn: phrases.nameIn,
  contacts: 'Contact points',
  noContacts: 'No contact points yet',
  noContactsText: 'Add a service address of this organisation. Do not use private addresses.',
  addContact: 'Add contact point',
  editContact: 'Contact point',
  purpose: 'Purpose',
  purposes: {
    general: 'general',
    plans: 'plans',
    press: 'press',
  },
  email: 'Email',
  telephone: 'Telephone',
  website: 'Website',
  remove: actions.remove,
  removeContact: (name: string) => `Remove contact point “${name}”?`,
  removeContactText: 'The removal is recorded in the audit log.',
  facts: registryPage.details,
  parent: headings.partOf,
  parts: 'Parts',
  history: 'Predecessors and successors',
  cameFrom: registryPage.predecessors,
  successorOrganisations: listWorkbooks.heads.successors,
  editTitle: 'Edit organisation',
  endTitle: (name: string) => `End ${name}`,
  endText:
    'Its functions and their holders end on the same date. Its obligations are transferred to the successors immediately. This cannot be undone.',
  successors: listWorkbooks.heads.successors,
  end: 'End organisation',
  addOrganisation: 'Add organisation',
  notThen: (day: string) => `This organisation does not exist on ${day}. The nearest date is shown.`,
}

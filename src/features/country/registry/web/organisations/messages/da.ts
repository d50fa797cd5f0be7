import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as listWorkbooks } from '../../../list-workbooks/messages/da.ts'
import { da as registryPage } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: labels.organisations,
  intro: 'Organisationer, der udarbejder, beslutter, udfører eller støtter planer, med niveau, område og funktioner.',
  within: 'Beliggende i',
  total: (count) => plural('da', count, '1 organisation', `${count} organisationer`),
  none: 'Ingen organisationer fundet',
  noneText: 'Fjern et filter, eller brug andre søgeord.',
  clearFilters: actions.clearFilters,
  allKinds: 'Alle typer',
  allLevels: 'Alle niveauer',
  kindCount: (kind, count) => `${kind} (${count})`,
  showing: (shown, total) => `${shown} af ${plural('da', total, '1 organisation', `${total} organisationer`)}`,
  functions: labels.functions,
  functionsHint: 'Opgaver hører til funktionen og består, når indehaveren skifter.',
  function: headings.function,
  holder: listWorkbooks.heads.holder,
  deputy: listWorkbooks.heads.deputy,
  noHolder: 'ingen',
  personsHidden: 'Log ind for at se, hvem der har hvilken funktion.',
  noFunctions: 'Ingen funktioner endnu',
  noFunctionsText: 'En administrator kan tilføje de funktioner, der er ansvarlige for tiltag.',
  appoint: 'Udpeg',
  endFunctionHolder: registryPage.end,
  pastHolders: 'Tidligere indehavere',
  person: headings.person,
  capacity: labels.role,
  replaces: 'Den nuværende indehaver fratræder funktionen på den dato',
  newPerson: 'Tilføj en ny person',
  newPersonHint: 'Personen har funktionen uden konto. Send en invitation under Administration for at give adgang.',
  addFunction: 'Tilføj funktion',
  functionCode: 'Kode med små bogstaver: head_of_service',
  nameIn: phrases.nameIn,
  contacts: 'Kontaktpunkter',
  noContacts: 'Ingen kontaktpunkter endnu',
  noContactsText: 'Tilføj en tjenesteadresse for organisationen. Brug ikke private adresser.',
  addContact: 'Tilføj kontaktpunkt',
  editContact: 'Kontaktpunkt',
  purpose: 'Formål',
  purposes: {
    general: 'generelt',
    plans: 'planer',
    press: 'presse',
  },
  email: 'E-mail',
  telephone: 'Telefon',
  website: 'Websted',
  remove: actions.remove,
  removeContact: (name) => `Fjern kontaktpunktet »${name}«?`,
  removeContactText: 'Fjernelsen registreres i ændringsloggen.',
  facts: registryPage.details,
  parent: headings.partOf,
  parts: 'Underenheder',
  history: 'Forgængere og efterfølgere',
  cameFrom: registryPage.predecessors,
  successorOrganisations: listWorkbooks.heads.successors,
  editTitle: 'Redigér organisationen',
  endTitle: (name) => `Afslut ${name}`,
  endText:
    'Dens funktioner og indehavere ophører på samme dato. Dens forpligtelser overgår straks til efterfølgerne. Det kan ikke fortrydes.',
  successors: listWorkbooks.heads.successors,
  end: 'Afslut organisationen',
  addOrganisation: 'Tilføj organisation',
  notThen: (day) => `Organisationen findes ikke den ${day}. Den nærmeste dato vises.`,
}

import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as listWorkbooks } from '../../../list-workbooks/messages/de.ts'
import { de as registryPage } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: labels.organisations,
  intro:
    'Organisationen, die Pläne erstellen, beschließen, ausführen oder unterstützen, mit Ebene, Gebiet und Funktionen.',
  within: 'Gelegen in',
  total: (count) => plural('de', count, '1 Organisation', `${count} Organisationen`),
  none: 'Keine passenden Organisationen',
  noneText: 'Entfernen Sie einen Filter oder verwenden Sie andere Suchbegriffe.',
  clearFilters: actions.clearFilters,
  allKinds: 'Alle Arten',
  allLevels: 'Alle Ebenen',
  kindCount: (kind, count) => `${kind} (${count})`,
  showing: (shown, total) => `${shown} von ${plural('de', total, '1 Organisation', `${total} Organisationen`)}`,
  functions: labels.functions,
  functionsHint: 'Aufgaben sind mit der Funktion verbunden und bleiben bestehen, wenn der Inhaber wechselt.',
  function: headings.function,
  holder: listWorkbooks.heads.holder,
  deputy: listWorkbooks.heads.deputy,
  noHolder: 'niemand',
  personsHidden: 'Melden Sie sich an, um zu sehen, wer welche Funktion innehat.',
  noFunctions: 'Noch keine Funktionen',
  noFunctionsText: 'Die Administration kann die Funktionen hinzufügen, die für Maßnahmen verantwortlich sind.',
  appoint: 'Benennen',
  endFunctionHolder: registryPage.end,
  pastHolders: 'Frühere Inhaber',
  person: headings.person,
  capacity: labels.role,
  replaces: 'Der bisherige Inhaber gibt die Funktion an diesem Datum ab',
  newPerson: 'Neue Person hinzufügen',
  newPersonHint: 'Diese Person hat die Funktion ohne Konto inne. Für einen Zugang laden Sie sie unter Verwaltung ein.',
  addFunction: 'Funktion hinzufügen',
  functionCode: 'Code in Kleinbuchstaben: head_of_service',
  nameIn: phrases.nameIn,
  contacts: 'Kontaktstellen',
  noContacts: 'Noch keine Kontaktstellen',
  noContactsText: 'Fügen Sie eine Dienstadresse dieser Organisation hinzu. Verwenden Sie keine Privatadressen.',
  addContact: 'Kontaktstelle hinzufügen',
  editContact: 'Kontaktstelle',
  purpose: 'Zweck',
  purposes: {
    general: 'allgemein',
    plans: 'Pläne',
    press: 'Presse',
  },
  email: 'E-Mail',
  telephone: 'Telefon',
  website: 'Website',
  remove: actions.remove,
  removeContact: (name) => `Kontaktstelle „${name}“ entfernen?`,
  removeContactText: 'Die Entfernung wird im Änderungsprotokoll festgehalten.',
  facts: registryPage.details,
  parent: headings.partOf,
  parts: 'Untergliederungen',
  history: 'Vorgänger und Nachfolger',
  cameFrom: registryPage.predecessors,
  successorOrganisations: listWorkbooks.heads.successors,
  editTitle: 'Organisation bearbeiten',
  endTitle: (name) => `${name} auflösen`,
  endText:
    'Die Funktionen der Organisation und ihre Besetzungen enden am selben Datum. Die Verpflichtungen der Organisation gehen sofort auf die Nachfolger über. Dies kann nicht rückgängig gemacht werden.',
  successors: listWorkbooks.heads.successors,
  end: 'Organisation auflösen',
  addOrganisation: 'Organisation hinzufügen',
  notThen: (day) => `Diese Organisation besteht am ${day} nicht. Angezeigt wird das nächstgelegene Datum.`,
}

import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as listWorkbooks } from '../../../list-workbooks/messages/nl.ts'
import { nl as registryPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: labels.organisations,
  intro: 'Organisaties die plannen opmaken, beslissen, uitvoeren of ondersteunen, met hun niveau, gebied en functies.',
  within: 'Gelegen in',
  total: (count) => plural('nl', count, '1 organisatie', `${count} organisaties`),
  none: 'Geen organisaties gevonden',
  noneText: 'Verwijder een filter of gebruik andere zoektermen.',
  clearFilters: actions.clearFilters,
  allKinds: 'Alle soorten',
  allLevels: 'Alle niveaus',
  kindCount: (kind, count) => `${kind} (${count})`,
  showing: (shown, total) => `${shown} van ${plural('nl', total, '1 organisatie', `${total} organisaties`)}`,
  functions: labels.functions,
  functionsHint: 'Taken horen bij de functie en blijven bestaan als de titularis verandert.',
  function: headings.function,
  holder: listWorkbooks.heads.holder,
  deputy: listWorkbooks.heads.deputy,
  noHolder: 'niemand',
  personsHidden: 'Meld u aan om te zien wie welke functie bekleedt.',
  noFunctions: 'Nog geen functies',
  noFunctionsText: 'Een beheerder kan de functies toevoegen die eindverantwoordelijk zijn voor maatregelen.',
  appoint: 'Aanstellen',
  endFunctionHolder: registryPage.end,
  pastHolders: 'Vorige titularissen',
  person: headings.person,
  capacity: labels.role,
  replaces: 'De huidige titularis verlaat de functie op die datum',
  newPerson: 'Nieuwe persoon toevoegen',
  newPersonHint:
    'Deze persoon bekleedt de functie zonder account. Om toegang te geven, nodigt u de persoon uit onder Beheer.',
  addFunction: 'Functie toevoegen',
  functionCode: 'Code in kleine letters: head_of_service',
  nameIn: phrases.nameIn,
  contacts: 'Contactpunten',
  noContacts: 'Nog geen contactpunten',
  noContactsText: 'Voeg een dienstadres van deze organisatie toe. Gebruik geen privéadressen.',
  addContact: 'Contactpunt toevoegen',
  editContact: 'Contactpunt',
  purpose: 'Doel',
  purposes: {
    general: 'algemeen',
    plans: 'plannen',
    press: 'pers',
  },
  email: 'E-mail',
  telephone: 'Telefoon',
  website: 'Website',
  remove: actions.remove,
  removeContact: (name) => `Contactpunt “${name}” verwijderen?`,
  removeContactText: 'De verwijdering wordt in het logboek opgenomen.',
  facts: registryPage.details,
  parent: headings.partOf,
  parts: 'Onderdelen',
  history: 'Voorgangers en opvolgers',
  cameFrom: registryPage.predecessors,
  successorOrganisations: listWorkbooks.heads.successors,
  editTitle: 'Organisatie bewerken',
  endTitle: (name) => `${name} beëindigen`,
  endText:
    'Haar functies en de titularissen ervan eindigen op dezelfde datum. Haar verplichtingen gaan meteen over op de opvolgers. Dit kan niet ongedaan gemaakt worden.',
  successors: listWorkbooks.heads.successors,
  end: 'Organisatie beëindigen',
  addOrganisation: 'Organisatie toevoegen',
  notThen: (day) => `Deze organisatie bestaat niet op ${day}. De dichtstbijzijnde datum wordt getoond.`,
}

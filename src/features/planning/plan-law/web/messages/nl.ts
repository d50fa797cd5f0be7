import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Wetgeving van dit plan',
  hint: 'Een plan behoudt de wetgeving van de versie van het landenpakket waarmee het is aangemaakt. Een ontwerp kan naar de nieuwste wetgeving overgaan.',
  version: 'Versie van de wetgeving',
  newest: 'Nieuwste versie',
  upToDate: 'Dit plan volgt de nieuwste wetgeving.',
  notDraft: 'Over dit plan wordt beslist, of het is goedgekeurd of van kracht. Het behoudt zijn wetgeving.',
  kindWithdrawn: 'De nieuwste wetgeving kent deze soort plan niet meer. Het plan behoudt zijn wetgeving.',
  differences: 'Wat voor dit plan zou veranderen',
  noDifferences: 'Voor deze soort plan zou niets veranderen.',
  move: 'Naar de nieuwste wetgeving overgaan',
  moveTitle: (version) => `Dit plan naar de wetgeving van versie ${version} laten overgaan?`,
  moveText:
    'Vanaf dan volgen de controles, de goedkeuringsprocedure en de documenten van dit plan de nieuwste wetgeving. Nieuwe afdelingen worden toegevoegd. Er wordt geen inhoud verwijderd. Geregistreerde handelingen en vastgelegde versies blijven zoals ze zijn. U kunt dit niet ongedaan maken.',
  moved: 'Het plan volgt nu de nieuwste wetgeving',
  moves: 'Eerdere overgangen',
  moveLine: (from, to, on) => `${on}: van versie ${from} naar versie ${to}`,
  changes: {
    new: outcomes.new,
    changed: outcomes.changed,
    withdrawn: 'niet meer in de wetgeving',
  },
  parts: {
    kind: headings.kindOfPlan,
    section: headings.section,
    step: headings.step,
    rule: headings.rule,
    criterion: 'Criterium',
    template: 'Sjabloon',
    term: 'Ambtstermijn',
    function: headings.function,
    collegial_body: 'Collegiale organisatie',
    distribution_list: 'Verzendlijst',
    language_regime: 'Taalregime',
    answer_reader: 'Lezers van antwoorden',
    approach_dimension: 'Dimensie van de aanpak',
  },
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  quoted: phrases.quoted,
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    LAW_KEPT: 'Dit plan behoudt zijn wetgeving, want het is geen ontwerp meer.',
    LAW_OUTDATED:
      'Er is nieuwere wetgeving geïnstalleerd, of het plan volgt deze wetgeving al. Laad de pagina opnieuw.',
  },
}

import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.law.changeLaw': 'Plan moved to another version of the law',
  'plans.law.saveLawMailChoice': 'Emails about a new law switched on or off',
}

/** The names of the procedures in the audit log. */
export const planLawJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.law.changeLaw': 'Plan naar een andere versie van de wetgeving overgegaan',
    'plans.law.saveLawMailChoice': 'E-mails over nieuwe wetgeving in- of uitgeschakeld',
  },
  fr: {
    'plans.law.changeLaw': 'Plan passé à une autre version de la législation',
    'plans.law.saveLawMailChoice': 'E-mails sur une nouvelle législation activés ou désactivés',
  },
  de: {
    'plans.law.changeLaw': 'Plan auf eine andere Version des Rechts umgestellt',
    'plans.law.saveLawMailChoice': 'E-Mails über neues Recht ein- oder ausgeschaltet',
  },
  da: {
    'plans.law.changeLaw': 'Plan flyttet til en anden version af lovgivningen',
    'plans.law.saveLawMailChoice': 'E-mails om ny lovgivning slået til eller fra',
  },
}

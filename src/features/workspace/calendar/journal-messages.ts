import type { Catalogue } from '#shared/messages.ts'

const en = {
  'calendar.createFeed': 'Private calendar address created',
  'calendar.saveReminders': 'Email reminders changed',
  'calendar.withdrawFeed': 'Private calendar address revoked',
}

/** The names of the procedures in the audit log. */
export const calendarJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'calendar.createFeed': 'Privéadres van de kalender aangemaakt',
    'calendar.saveReminders': 'Herinneringen per e-mail gewijzigd',
    'calendar.withdrawFeed': 'Privéadres van de kalender ingetrokken',
  },
  fr: {
    'calendar.createFeed': 'Adresse privée du calendrier créée',
    'calendar.saveReminders': 'Rappels par e-mail modifiés',
    'calendar.withdrawFeed': 'Adresse privée du calendrier révoquée',
  },
  de: {
    'calendar.createFeed': 'Private Kalenderadresse erstellt',
    'calendar.saveReminders': 'E-Mail-Erinnerungen geändert',
    'calendar.withdrawFeed': 'Private Kalenderadresse widerrufen',
  },
  da: {
    'calendar.createFeed': 'Privat kalenderadresse oprettet',
    'calendar.saveReminders': 'E-mailpåmindelser ændret',
    'calendar.withdrawFeed': 'Privat kalenderadresse tilbagekaldt',
  },
}

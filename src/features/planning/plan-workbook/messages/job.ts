import type { Catalogue } from '#shared/messages.ts'

/** Messages of the background import of a workbook. They are few, because every page loads them. */
const en = {
  name: 'Workbook',
  steps: {
    reading: 'The workbook is read',
    comparing: 'It is compared with the plan',
    checking: 'The changes are checked',
    writing: 'The changes are written',
  },
  failures: {
    NOT_FOUND: 'The plan is not there any more, or you may no longer read it. Nothing was written.',
    WORKBOOK_NOT_READ: 'The workbook could not be read. Nothing was written.',
    FILE_REJECTED: 'Nothing was written: the workbook has faults. Look at it again on the page of the plan.',
    PLAN_CHANGED_CONCURRENTLY:
      'The plan changed since you saw the preview. Nothing was written. Look at the workbook again.',
    CONFLICTS_OPEN: 'There are conflicts that nobody chose for. Nothing was written. Look at the workbook again.',
  },
}

const nl: typeof en = {
  name: 'Werkmap',
  steps: {
    reading: 'De werkmap wordt gelezen',
    comparing: 'Ze wordt met het plan vergeleken',
    checking: 'De wijzigingen worden nagekeken',
    writing: 'De wijzigingen worden geschreven',
  },
  failures: {
    NOT_FOUND: 'Het plan is er niet meer, of u mag het niet meer lezen. Er is niets geschreven.',
    WORKBOOK_NOT_READ: 'De werkmap kon niet worden gelezen. Er is niets geschreven.',
    FILE_REJECTED: 'Er is niets geschreven: de werkmap heeft fouten. Bekijk ze opnieuw op de pagina van het plan.',
    PLAN_CHANGED_CONCURRENTLY:
      'Het plan is gewijzigd sinds u het voorbeeld zag. Er is niets geschreven. Bekijk de werkmap opnieuw.',
    CONFLICTS_OPEN: 'Voor sommige conflicten is niet gekozen. Er is niets geschreven. Bekijk de werkmap opnieuw.',
  },
}

const fr: typeof en = {
  name: 'Classeur',
  steps: {
    reading: 'Lecture du classeur',
    comparing: 'Comparaison avec le plan',
    checking: 'Vérification des modifications',
    writing: 'Écriture des modifications',
  },
  failures: {
    NOT_FOUND: 'Le plan n’est plus là, ou vous ne pouvez plus le lire. Rien n’a été écrit.',
    WORKBOOK_NOT_READ: 'Le classeur n’a pas pu être lu. Rien n’a été écrit.',
    FILE_REJECTED: 'Rien n’a été écrit : le classeur a des fautes. Regardez-le de nouveau sur la page du plan.',
    PLAN_CHANGED_CONCURRENTLY:
      'Le plan a changé depuis que vous avez vu l’aperçu. Rien n’a été écrit. Regardez le classeur de nouveau.',
    CONFLICTS_OPEN: 'Pour certains conflits, rien n’a été choisi. Rien n’a été écrit. Regardez le classeur de nouveau.',
  },
}

const de: typeof en = {
  name: 'Arbeitsmappe',
  steps: {
    reading: 'Die Arbeitsmappe wird gelesen',
    comparing: 'Sie wird mit dem Plan verglichen',
    checking: 'Die Änderungen werden geprüft',
    writing: 'Die Änderungen werden geschrieben',
  },
  failures: {
    NOT_FOUND: 'Den Plan gibt es nicht mehr, oder Sie dürfen ihn nicht mehr lesen. Nichts wurde geschrieben.',
    WORKBOOK_NOT_READ: 'Die Arbeitsmappe konnte nicht gelesen werden. Nichts wurde geschrieben.',
    FILE_REJECTED:
      'Nichts wurde geschrieben: Die Arbeitsmappe hat Fehler. Sehen Sie sie auf der Seite des Plans erneut an.',
    PLAN_CHANGED_CONCURRENTLY:
      'Der Plan hat sich geändert, seit Sie die Vorschau gesehen haben. Nichts wurde geschrieben. Sehen Sie die Arbeitsmappe erneut an.',
    CONFLICTS_OPEN:
      'Für manche Konflikte wurde nichts gewählt. Nichts wurde geschrieben. Sehen Sie die Arbeitsmappe erneut an.',
  },
}

const da: typeof en = {
  name: 'Projektmappe',
  steps: {
    reading: 'Projektmappen læses',
    comparing: 'Den sammenlignes med planen',
    checking: 'Ændringerne kontrolleres',
    writing: 'Ændringerne skrives',
  },
  failures: {
    NOT_FOUND: 'Planen er der ikke længere, eller du må ikke længere læse den. Intet blev skrevet.',
    WORKBOOK_NOT_READ: 'Projektmappen kunne ikke læses. Intet blev skrevet.',
    FILE_REJECTED: 'Intet blev skrevet: projektmappen har fejl. Se på den igen på planens side.',
    PLAN_CHANGED_CONCURRENTLY:
      'Planen er ændret, siden du så forhåndsvisningen. Intet blev skrevet. Se på projektmappen igen.',
    CONFLICTS_OPEN: 'For nogle konflikter er der ikke valgt. Intet blev skrevet. Se på projektmappen igen.',
  },
}

export const importMessages: Catalogue<typeof en> = { en, nl, fr, de, da }

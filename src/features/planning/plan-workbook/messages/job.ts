import type { Catalogue } from '#shared/messages.ts'

/** Messages of the background import of a workbook. They are few, because every page loads them. */
const en = {
  name: 'Workbook import',
  steps: {
    reading: 'Reading the workbook',
    comparing: 'Comparing it with the plan',
    checking: 'Checking the changes',
    writing: 'Saving the changes',
  },
  failures: {
    NOT_FOUND: 'The workbook was not imported. The plan does not exist or you do not have access to it.',
    WORKBOOK_NOT_READ: 'The workbook was not imported because it could not be read.',
    FILE_REJECTED:
      'The workbook was not imported because it contains errors. Open the preview again on the page of the plan.',
    PLAN_CHANGED_CONCURRENTLY:
      'The workbook was not imported. The plan was changed after the preview. Open the preview again.',
    CONFLICTS_OPEN: 'The workbook was not imported. Some conflicts have no decision yet. Open the preview again.',
  },
}

const nl: typeof en = {
  name: 'Import van een werkmap',
  steps: {
    reading: 'De werkmap wordt gelezen',
    comparing: 'De werkmap wordt met het plan vergeleken',
    checking: 'De wijzigingen worden gecontroleerd',
    writing: 'De wijzigingen worden opgeslagen',
  },
  failures: {
    NOT_FOUND: 'De werkmap is niet geïmporteerd. Het plan bestaat niet of u hebt er geen toegang toe.',
    WORKBOOK_NOT_READ: 'De werkmap is niet geïmporteerd omdat ze niet kon worden gelezen.',
    FILE_REJECTED:
      'De werkmap is niet geïmporteerd omdat ze fouten bevat. Open het voorbeeld opnieuw op de pagina van het plan.',
    PLAN_CHANGED_CONCURRENTLY:
      'De werkmap is niet geïmporteerd. Het plan is na het voorbeeld gewijzigd. Open het voorbeeld opnieuw.',
    CONFLICTS_OPEN:
      'De werkmap is niet geïmporteerd. Voor sommige conflicten is nog geen keuze gemaakt. Open het voorbeeld opnieuw.',
  },
}

const fr: typeof en = {
  name: 'Importation d’un classeur',
  steps: {
    reading: 'Lecture du classeur',
    comparing: 'Comparaison avec le plan',
    checking: 'Vérification des modifications',
    writing: 'Enregistrement des modifications',
  },
  failures: {
    NOT_FOUND: 'Le classeur n’a pas été importé. Le plan n’existe pas ou vous n’y avez pas accès.',
    WORKBOOK_NOT_READ: 'Le classeur n’a pas été importé, car il n’a pas pu être lu.',
    FILE_REJECTED:
      'Le classeur n’a pas été importé, car il contient des erreurs. Rouvrez l’aperçu sur la page du plan.',
    PLAN_CHANGED_CONCURRENTLY:
      'Le classeur n’a pas été importé. Le plan a été modifié après l’aperçu. Rouvrez l’aperçu.',
    CONFLICTS_OPEN:
      'Le classeur n’a pas été importé. Certains conflits n’ont pas encore été tranchés. Rouvrez l’aperçu.',
  },
}

const de: typeof en = {
  name: 'Import einer Arbeitsmappe',
  steps: {
    reading: 'Die Arbeitsmappe wird gelesen',
    comparing: 'Die Arbeitsmappe wird mit dem Plan verglichen',
    checking: 'Die Änderungen werden geprüft',
    writing: 'Die Änderungen werden gespeichert',
  },
  failures: {
    NOT_FOUND:
      'Die Arbeitsmappe wurde nicht importiert. Der Plan existiert nicht oder Sie haben keinen Zugriff darauf.',
    WORKBOOK_NOT_READ: 'Die Arbeitsmappe wurde nicht importiert, weil sie nicht gelesen werden konnte.',
    FILE_REJECTED:
      'Die Arbeitsmappe wurde nicht importiert, weil sie Fehler enthält. Öffnen Sie die Vorschau auf der Seite des Plans erneut.',
    PLAN_CHANGED_CONCURRENTLY:
      'Die Arbeitsmappe wurde nicht importiert. Der Plan wurde nach der Vorschau geändert. Öffnen Sie die Vorschau erneut.',
    CONFLICTS_OPEN:
      'Die Arbeitsmappe wurde nicht importiert. Einige Konflikte sind noch nicht entschieden. Öffnen Sie die Vorschau erneut.',
  },
}

const da: typeof en = {
  name: 'Import af en projektmappe',
  steps: {
    reading: 'Projektmappen læses',
    comparing: 'Projektmappen sammenlignes med planen',
    checking: 'Ændringerne kontrolleres',
    writing: 'Ændringerne gemmes',
  },
  failures: {
    NOT_FOUND: 'Projektmappen blev ikke importeret. Planen findes ikke, eller du har ikke adgang til den.',
    WORKBOOK_NOT_READ: 'Projektmappen blev ikke importeret, fordi den ikke kunne læses.',
    FILE_REJECTED:
      'Projektmappen blev ikke importeret, fordi den indeholder fejl. Åbn forhåndsvisningen igen på planens side.',
    PLAN_CHANGED_CONCURRENTLY:
      'Projektmappen blev ikke importeret. Planen er ændret efter forhåndsvisningen. Åbn forhåndsvisningen igen.',
    CONFLICTS_OPEN:
      'Projektmappen blev ikke importeret. Nogle konflikter er endnu ikke afgjort. Åbn forhåndsvisningen igen.',
  },
}

export const importMessages: Catalogue<typeof en> = { en, nl, fr, de, da }

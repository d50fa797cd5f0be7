import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.workbook.importWorkbook': 'Workbook imported into a plan',
  'plans.workbook.requestWorkbookImport': 'Import of a workbook requested',
}

/** The names of the procedures in the audit log. */
export const planWorkbookJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.workbook.importWorkbook': 'Werkmap in een plan geïmporteerd',
    'plans.workbook.requestWorkbookImport': 'Import van een werkmap gevraagd',
  },
  fr: {
    'plans.workbook.importWorkbook': 'Classeur importé dans un plan',
    'plans.workbook.requestWorkbookImport': 'Importation d’un classeur demandée',
  },
  de: {
    'plans.workbook.importWorkbook': 'Arbeitsmappe in einen Plan importiert',
    'plans.workbook.requestWorkbookImport': 'Import einer Arbeitsmappe angefordert',
  },
  da: {
    'plans.workbook.importWorkbook': 'Projektmappe importeret i en plan',
    'plans.workbook.requestWorkbookImport': 'Anmodet om import af en projektmappe',
  },
}

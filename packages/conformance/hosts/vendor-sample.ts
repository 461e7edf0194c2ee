import { addMonths, describeIssue, isHoliday, nextWorkingDay } from '@pds/core/base';
import { it } from '@pds/core/messages/it';

// The first version was approved on 30 November 2005: when is the second quarterly sheet due?
const nominal = addMonths('2005-11-30', 6);
const due = isHoliday(nominal) ? nextWorkingDay(nominal) : nominal;
console.log(`Scheda trimestrale: ${due}`);

// An issue is a code with params; the sentence comes from the message table of a language.
console.log(describeIssue({ code: 'document.bad_json', severity: 'error', params: {} }, it));

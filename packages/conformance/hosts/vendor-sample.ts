import { addMonths, isHoliday, nextWorkingDay } from '@pds/core/base';

// When is the second quarterly sheet due, if the first version was approved on 30 November 2005?
const nominal = addMonths('2005-11-30', 6);
const due = isHoliday(nominal) ? nextWorkingDay(nominal) : nominal;
console.log(due);

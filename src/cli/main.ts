#!/usr/bin/env node
import { find } from 'metricbook/catalogue';

console.log(find('CAC')?.title);

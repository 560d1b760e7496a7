#!/usr/bin/env node
import 'offprint/create';

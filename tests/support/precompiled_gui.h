#pragma once

/// What nearly every test of the window includes, read once for all of them; no headers of the project
/// (app/workbench/precompiled.h says why).
#include <QtGui/QtGui>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#pragma once

/// What nearly every test includes, read once for all of them. A test still includes what it uses.
#include <QtCore/QtCore>
#include <QtTest/QtTest>

#include <algorithm>
#include <array>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>
